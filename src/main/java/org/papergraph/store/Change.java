package org.papergraph.store;

import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

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
        StringWriter triples = new StringWriter();
        RDFDataMgr.write(triples, graph, Lang.NTRIPLES);
        return "INSERT DATA { GRAPH <" + name + "> {\n" + triples + "} }";
    }
}
