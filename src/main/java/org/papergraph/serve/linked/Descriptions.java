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
import org.papergraph.serve.html.Links;

/** What the graph says of one thing, as a graph: a paper's whole named graph; of other things, all triples that they stand in. */
public final class Descriptions {

    private static final Query NAMED = QueryFactory.create("CONSTRUCT { ?s ?p ?o } { GRAPH ?this { ?s ?p ?o } }");
    private static final Query AROUND =
            QueryFactory.create("CONSTRUCT { ?this ?p ?o . ?s ?q ?this } { { ?this ?p ?o } UNION { ?s ?q ?this } }");

    private static final Query SUCCESSORS = QueryFactory.create("""
                    PREFIX dcterms: <http://purl.org/dc/terms/>
                    SELECT DISTINCT ?new { ?this dcterms:isReplacedBy+ ?new FILTER NOT EXISTS { ?new dcterms:isReplacedBy ?newer } }
                    ORDER BY ?new""");

    private final QueryRunner runner;
    private final Links links;

    public Descriptions(QueryRunner runner, Links links) {
        this.runner = runner;
        this.links = links;
    }

    /** @param path what follows the base in the thing's IRI */
    Graph of(String path) {
        Graph graph = ask(NAMED, path);
        Graph description = graph.isEmpty() ? ask(AROUND, path) : graph;
        description
                .getPrefixMapping()
                .setNsPrefix("pg", links.iri("ontology#"))
                .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
                .setNsPrefix("dcterms", "http://purl.org/dc/terms/")
                .setNsPrefix("oa", "http://www.w3.org/ns/oa#")
                .setNsPrefix("void", "http://rdfs.org/ns/void#")
                .setNsPrefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        return description;
    }

    /** The paths of what has taken the thing's place, at the end of all replacements; none where the thing is itself still. */
    List<String> successors(String path) {
        return runner.select(
                about(SUCCESSORS, path),
                rows -> rows.stream()
                        .map(row -> links.path(row.get("new").getURI()))
                        .toList());
    }

    private Graph ask(Query query, String path) {
        return runner.run(about(query, path), QueryExec::construct);
    }

    private Query about(Query query, String path) {
        return QueryTransformOps.replaceVars(query, Map.of(Var.alloc("this"), NodeFactory.createURI(links.iri(path))));
    }
}
