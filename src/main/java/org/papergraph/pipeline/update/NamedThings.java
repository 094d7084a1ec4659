package org.papergraph.pipeline.update;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.papergraph.pipeline.linking.Hierarchy;
import org.papergraph.pipeline.linking.HierarchyChange;

/** All the things that papers name, by the blocks under which the hierarchy looks for versions. */
record NamedThings(Set<String> named, Map<String, List<String>> byBlock) implements Hierarchy.Things {

    static NamedThings of(Set<String> named, Hierarchy hierarchy) {
        return new NamedThings(
                named,
                named.stream()
                        .flatMap(t -> hierarchy.blocks(t).stream().map(b -> Map.entry(b, t)))
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    /** The whole graph of the hierarchy. */
    static Model hierarchy(Set<String> named, Hierarchy hierarchy) {
        return HierarchyChange.of(named, hierarchy, of(named, hierarchy), thing -> ModelFactory.createDefaultModel())
                .inserted();
    }

    @Override
    public boolean isNamed(String iri) {
        return named.contains(iri);
    }

    @Override
    public Set<String> ofBlock(String block) {
        return new TreeSet<>(byBlock.getOrDefault(block, List.of()));
    }
}
