package org.papergraph.store;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/**
 * What a change of papers' graphs brings and takes.
 *
 * @param removed names of the graphs that go
 * @param put the graphs that come, by their names
 * @param before what the store has under all these names
 * @param appeared what no paper said before, of the kinds of triples that {@link Inventory} counts
 * @param vanished what no paper says after, of the same kinds
 */
public record Difference(
        Set<String> removed,
        Map<String, Model> put,
        Map<String, Model> before,
        Set<Triple> appeared,
        Set<Triple> vanished) {

    boolean isEmpty() {
        return removed.isEmpty() && put.isEmpty();
    }

    /** The IRIs of the things of a type that no paper named before. */
    public Set<String> appeared(Resource type) {
        return things(appeared, type);
    }

    /** The IRIs of the things of a type that no paper names any more. */
    public Set<String> vanished(Resource type) {
        return things(vanished, type);
    }

    private static Set<String> things(Set<Triple> triples, Resource type) {
        Node node = type.asNode();
        return triples.stream()
                .filter(t -> t.predicateMatches(RDF.type.asNode()) && t.objectMatches(node))
                .map(t -> t.getSubject().getURI())
                .collect(Collectors.toSet());
    }

    /** By how many triples the papers' graphs grow. */
    long growth() {
        return sizes(put) - sizes(before);
    }

    private static long sizes(Map<String, Model> graphs) {
        return graphs.values().stream().mapToLong(Model::size).sum();
    }
}
