package org.papergraph.serve.linked;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.Replacements;
import org.papergraph.serve.html.Links;
import org.papergraph.store.derived.Terms;

/** What the graph says of one thing, as a graph: a paper's whole named graph; of other things, all triples that they stand in. */
public final class Descriptions {

    private static final Query KNOWN =
            QueryFactory.create("ASK { { ?this ?p ?o } UNION { ?s ?q ?this } UNION { GRAPH ?this { ?s ?r ?o } } }");
    private static final Query NAMED = QueryFactory.create("CONSTRUCT { ?s ?p ?o } { GRAPH ?this { ?s ?p ?o } }");
    private static final Query AROUND =
            QueryFactory.create("CONSTRUCT { ?this ?p ?o . ?s ?q ?this } { { ?this ?p ?o } UNION { ?s ?q ?this } }");

    private final QueryRunner runner;
    private final Links links;

    public Descriptions(QueryRunner runner, Links links) {
        this.runner = runner;
        this.links = links;
    }

    /** @param path what follows the base in the thing's IRI */
    boolean has(String path) {
        return runner.run(about(KNOWN, links.iri(path)), QueryExec::ask);
    }

    /** @param path what follows the base in the thing's IRI */
    Graph of(String path) {
        Graph graph = named(links.iri(path));
        return graph.isEmpty() ? readable(ask(AROUND, links.iri(path))) : graph;
    }

    /** The whole of a named graph. */
    Graph named(String iri) {
        return readable(ask(NAMED, iri));
    }

    private static Graph readable(Graph graph) {
        graph.getPrefixMapping()
                .setNsPrefix("pg", Terms.NS)
                .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
                .setNsPrefix("dcterms", "http://purl.org/dc/terms/")
                .setNsPrefix("oa", "http://www.w3.org/ns/oa#")
                .setNsPrefix("void", "http://rdfs.org/ns/void#")
                .setNsPrefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        return graph;
    }

    /** The paths of what has taken the thing's place, at the end of all replacements; none where the thing is itself still. */
    List<String> successors(String path) {
        return new Replacements(runner)
                .of(NodeFactory.createURI(links.iri(path))).stream()
                        .map(thing -> links.local(thing.getURI()))
                        .toList();
    }

    private Graph ask(Query query, String iri) {
        return runner.run(about(query, iri), QueryExec::construct);
    }

    private static Query about(Query query, String iri) {
        return QueryTransformOps.replaceVars(query, Map.of(Var.alloc("this"), NodeFactory.createURI(iri)));
    }
}
