package org.papergraph.export;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.papergraph.store.GraphStore;

/**
 * Writes a store to a stream, in the same order whatever the history of the store: graphs by name, the triples of a graph by subject,
 * property and object. Never more than one graph, and the names of what several graphs speak of, are in memory.
 */
public final class Exporter {

    private static final Comparator<Node> BY_TEXT = Comparator.comparing(NodeFmtLib::strNT);
    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, BY_TEXT)
            .thenComparing(Triple::getPredicate, BY_TEXT)
            .thenComparing(Triple::getObject, BY_TEXT);

    private final GraphStore store;
    private final boolean runs;

    /**
     * @param runs whether to take along the graphs of the past: runs and redirects
     */
    public Exporter(GraphStore store, boolean runs) {
        this.store = store;
        this.runs = runs;
    }

    public void write(ExportFormat format, OutputStream out) {
        StreamRDF sink = format.writer(out);
        sink.start();
        store.prefixes().forEach(sink::prefix);
        store.read(connection -> {
            if (format.hasGraphs()) {
                quads(connection, sink);
            } else {
                triples(connection, sink);
            }
            return null;
        });
        sink.finish();
    }

    private void quads(RDFConnection connection, StreamRDF sink) {
        for (String name : graphs(connection)) {
            Node graph = NodeFactory.createURI(name);
            triples(connection, name).forEach(triple -> sink.quad(Quad.create(graph, triple)));
        }
    }

    /** First what each graph says of its own parts, which no other does; then what several may say of one thing, once. */
    private void triples(RDFConnection connection, StreamRDF sink) {
        Set<String> shared = new TreeSet<>();
        for (String graph : graphs(connection)) {
            for (Triple triple : triples(connection, graph)) {
                if (isOwn(triple.getSubject(), graph)) {
                    sink.triple(triple);
                } else {
                    shared.add(triple.getSubject().getURI());
                }
            }
        }
        shared.forEach(subject -> about(connection, subject).forEach(sink::triple));
    }

    private static boolean isOwn(Node subject, String graph) {
        return !subject.isURI() || subject.getURI().startsWith(graph + "#");
    }

    private Set<String> graphs(RDFConnection connection) {
        Set<String> names = new TreeSet<>();
        connection.querySelect(
                "SELECT DISTINCT ?graph { GRAPH ?graph { } }",
                row -> names.add(row.getResource("graph").getURI()));
        if (!runs) {
            names.removeAll(GraphStore.HISTORY);
        }
        return names;
    }

    private static List<Triple> triples(RDFConnection connection, String graph) {
        return connection.fetch(graph).getGraph().find().toList().stream()
                .sorted(ORDER)
                .toList();
    }

    private Set<Triple> about(RDFConnection connection, String subject) {
        Set<Triple> triples = new TreeSet<>(ORDER);
        Node node = NodeFactory.createURI(subject);
        String query = "SELECT ?graph ?property ?value { GRAPH ?graph { ?subject ?property ?value } }";
        try (var execution = connection
                .newQuery()
                .query(query)
                .substitution("subject", ResourceFactory.createResource(subject))
                .build()) {
            execution.execSelect().forEachRemaining(row -> {
                if (runs
                        || !GraphStore.HISTORY.contains(row.getResource("graph").getURI())) {
                    triples.add(Triple.create(
                            node, row.get("property").asNode(), row.get("value").asNode()));
                }
            });
        }
        return triples;
    }
}
