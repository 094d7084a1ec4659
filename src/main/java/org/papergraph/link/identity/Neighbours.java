package org.papergraph.link.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.papergraph.model.Annotation;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;

/**
 * The things that a paper relates each of its entities to, written as statements with a gap: "… evaluatedOn imagenet". Comparisons
 * tell nothing, for anything is compared with anything, and one task that a method is used for tells little.
 */
public final class Neighbours {

    private static final Set<RelationType> TELLING = EnumSet.complementOf(
            EnumSet.of(RelationType.INTRODUCES, RelationType.OUTPERFORMS, RelationType.COMPARED_WITH));
    private static final double LEAST_CONFIDENCE = 0.5;

    private final Map<String, SortedSet<String>> byEntity = new HashMap<>();

    /** @param names what each entity is called across papers, by its id */
    Neighbours(Annotation paper, Map<String, String> names) {
        paper.relations().stream()
                .filter(r -> TELLING.contains(r.type()) && r.confidence() >= LEAST_CONFIDENCE)
                .filter(r -> names.containsKey(r.subject()) && names.containsKey(r.object()))
                .forEach(r -> add(r, names));
    }

    private void add(Relation relation, Map<String, String> names) {
        String label = relation.type().label();
        add(relation.subject(), "… " + label + " " + names.get(relation.object()));
        add(relation.object(), names.get(relation.subject()) + " " + label + " …");
    }

    private void add(String entity, String neighbour) {
        byEntity.computeIfAbsent(entity, e -> new TreeSet<>()).add(neighbour);
    }

    /** Whether having one of {@code shared} in common, or several, tells that two papers mean the same thing by one name. */
    public static boolean suffice(Collection<String> shared) {
        String weak = " " + RelationType.USED_FOR.label() + " ";
        return shared.size() > 1 || shared.stream().anyMatch(n -> !n.contains(weak));
    }

    SortedSet<String> of(String entity) {
        return byEntity.getOrDefault(entity, Collections.emptySortedSet());
    }
}
