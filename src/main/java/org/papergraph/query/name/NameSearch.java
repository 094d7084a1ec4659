package org.papergraph.query.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/** Ranks the things whose names match what was typed. */
final class NameSearch {

    private static final int SHORTEST_FUZZY = 4;

    private final String normal;
    private final NavigableMap<String, List<NamedThing>> byName;

    /** @param normal what was typed, in normal form, as the keys of {@code byName} are */
    NameSearch(String normal, NavigableMap<String, List<NamedThing>> byName) {
        this.normal = normal;
        this.byName = byName;
    }

    /** Best first, each thing once. */
    Set<NamedThing> ranked() {
        Set<NamedThing> found = new LinkedHashSet<>(byName.getOrDefault(normal, List.of()));
        byName.subMap(normal, normal + Character.MAX_VALUE).values().stream()
                .flatMap(List::stream)
                .sorted(NamedThing.BY_USE)
                .forEach(found::add);
        found.addAll(containing());
        if (normal.length() >= SHORTEST_FUZZY) {
            found.addAll(similar());
        }
        return found;
    }

    private List<NamedThing> containing() {
        return byName.entrySet().stream()
                .filter(e -> e.getKey().contains(normal))
                .flatMap(e -> e.getValue().stream())
                .sorted(NamedThing.BY_USE)
                .toList();
    }

    private List<NamedThing> similar() {
        record Hit(int distance, NamedThing thing) {}
        int tolerance = Math.min(3, normal.length() / 4);
        List<Hit> hits = new ArrayList<>();
        for (Map.Entry<String, List<NamedThing>> entry : byName.entrySet()) {
            if (Math.abs(entry.getKey().length() - normal.length()) <= tolerance) {
                int distance = Spelling.distance(normal, entry.getKey());
                if (distance <= tolerance) {
                    entry.getValue().forEach(thing -> hits.add(new Hit(distance, thing)));
                }
            }
        }
        return hits.stream()
                .sorted(Comparator.comparingInt(Hit::distance).thenComparing(Hit::thing, NamedThing.BY_USE))
                .map(Hit::thing)
                .toList();
    }
}
