package org.papergraph.store;

import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.update.UpdateRequest;

/**
 * A change that happens whole or not at all.
 *
 * @param before SPARQL updates that run first
 * @param removed names of graphs that go
 * @param replaced graphs that take the place of what their names stood for
 * @param after SPARQL updates that run last
 */
record Change(String before, Set<String> removed, Map<String, Graph> replaced, String after) {

    static Change add(String name, Graph graph) {
        return new Change(insert(name, graph), Set.of(), Map.of(), "");
    }

    /** The update that adds {@code graph}, which has no blank nodes, to the graph of that name. */
    static String insert(String name, Graph graph) {
        QuadDataAcc quads = new QuadDataAcc();
        quads.setGraph(NodeFactory.createURI(name));
        graph.find().forEach(quads::addTriple);
        return new UpdateRequest(new UpdateDataInsert(quads)).toString();
    }
}
