package org.papergraph.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.papergraph.correct.Corrected;
import org.papergraph.correct.Correction;
import org.papergraph.correct.Corrections;
import org.papergraph.link.Link;
import org.papergraph.link.Linker;
import org.papergraph.map.Hash;
import org.papergraph.map.Iris;
import org.papergraph.model.Annotation;
import org.papergraph.model.EntityKey;

/** All papers of a store as they are to be: linked with one another, and corrected. */
final class LinkedPapers {

    private final Map<String, Integer> places = new TreeMap<>();
    private final Corrected corrected;

    /** @param extractions papers by their IRIs */
    LinkedPapers(Map<String, Extraction> extractions, Linker linker, Corrections corrections) {
        extractions.keySet().forEach(paper -> places.put(paper, places.size()));
        List<Annotation> annotations =
                extractions.values().stream().map(Extraction::annotation).toList();
        this.corrected = corrections.apply(annotations, keys(linker.link(annotations)));
    }

    static List<Map<String, EntityKey>> keys(List<Map<String, Link>> links) {
        return links.stream().map(LinkedPapers::keys).toList();
    }

    private static Map<String, EntityKey> keys(Map<String, Link> links) {
        Map<String, EntityKey> keys = new LinkedHashMap<>();
        links.forEach((entity, link) -> keys.put(entity, link.key()));
        return keys;
    }

    Set<String> papers() {
        return places.keySet();
    }

    Annotation annotation(String paper) {
        return corrected.annotations().get(places.get(paper));
    }

    /** What the paper's entities are across papers. */
    Map<String, EntityKey> keys(String paper) {
        return corrected.keys().get(places.get(paper));
    }

    /** The keys of all papers but {@code without}. */
    Set<EntityKey> keysWithout(Collection<String> without) {
        return places.keySet().stream()
                .filter(paper -> !without.contains(paper))
                .flatMap(paper -> keys(paper).values().stream())
                .collect(Collectors.toSet());
    }

    /** The names that people prefer, by IRI. */
    Map<String, String> names() {
        return corrected.names();
    }

    List<Correction> unmatched() {
        return corrected.unmatched();
    }

    /** Equal hashes and equal extractions make equal graphs. */
    String hash(String paper, Iris iris) {
        List<String> parts = new ArrayList<>();
        new TreeMap<>(keys(paper)).forEach((entity, key) -> {
            String thing = iris.entity(key);
            parts.addAll(List.of(entity, thing, names().getOrDefault(thing, key.name())));
        });
        parts.addAll(corrected.marks().get(places.get(paper)));
        return Hash.of(parts);
    }
}
