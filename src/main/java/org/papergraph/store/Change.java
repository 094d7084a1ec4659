package org.papergraph.store;

import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.UpdateDataDelete;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;

/**
 * A change that happens whole or not at all, its parts in this order.
 *
 * @param removed names of graphs that go
 * @param replaced graphs that take the place of what their names stood for
 * @param deleted triples that go, by the names of their graphs
 * @param inserted triples that come, by the names of their graphs
 * @param after SPARQL updates that run last
 */
record Change(
        Set<String> removed,
        Map<String, Graph> replaced,
        Map<String, Graph> deleted,
        Map<String, Graph> inserted,
        String after) {

    static Change replace(String name, Graph graph, String after) {
        return new Change(Set.of(), Map.of(name, graph), Map.of(), Map.of(), after);
    }

    static Change add(String name, Graph graph) {
        return new Change(Set.of(), Map.of(), Map.of(), Map.of(name, graph), "");
    }

    /** The update that adds {@code graph}, which has no blank nodes, to the graph of that name. */
    static String insert(String name, Graph graph) {
        return text(new UpdateDataInsert(quads(name, graph)));
    }

    /** The update that takes the triples of {@code graph}, which has no blank nodes, from the graph of that name. */
    static String delete(String name, Graph graph) {
        return text(new UpdateDataDelete(quads(name, graph)));
    }

    private static String text(Update update) {
        return new UpdateRequest(update).toString();
    }

    private static QuadDataAcc quads(String name, Graph graph) {
        QuadDataAcc quads = new QuadDataAcc();
        quads.setGraph(NodeFactory.createURI(name));
        graph.find().forEach(quads::addTriple);
        return quads;
    }
}
