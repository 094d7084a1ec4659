package org.papergraph.store;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.NodeTransformLib;

/**
 * Names for blank nodes (RDF 1.1, section 3.5) that depend on what is said of them, so that reading a file twice gives equal
 * graphs. For blank nodes that form trees, as those of class expressions and lists do.
 */
final class Skolem {

    private static final String NAMES = "https://w3id.org/.well-known/genid/papergraph/";

    private final Graph graph;

    private Skolem(Graph graph) {
        this.graph = graph;
    }

    static Graph name(Graph graph) {
        Skolem skolem = new Skolem(graph);
        Graph named = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().getNsPrefixMap().forEach(named.getPrefixMapping()::setNsPrefix);
        graph.find().forEach(triple -> named.add(NodeTransformLib.transform(skolem::name, triple)));
        return named;
    }

    private Node name(Node node) {
        if (!node.isBlank()) {
            return node;
        }
        String content = graph.find(node, Node.ANY, Node.ANY).mapWith(this::text).toList().stream()
                .sorted()
                .collect(Collectors.joining("\n"));
        return NodeFactory.createURI(NAMES + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)));
    }

    private String text(Triple triple) {
        return NodeFmtLib.strNT(triple.getPredicate()) + " " + NodeFmtLib.strNT(name(triple.getObject()));
    }
}
