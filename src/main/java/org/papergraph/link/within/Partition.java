package org.papergraph.link.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Things put together step by step; gives the groups in the order in which their first members came. */
final class Partition<T> {

    private final Map<T, List<T>> groups = new LinkedHashMap<>();

    Partition(Collection<? extends T> members) {
        for (T member : members) {
            groups.computeIfAbsent(member, m -> new ArrayList<>(List.of(m)));
        }
    }

    void join(T a, T b) {
        List<T> first = groups.get(a);
        List<T> second = groups.get(b);
        if (first != second) {
            boolean larger = first.size() >= second.size();
            List<T> kept = larger ? first : second;
            List<T> moved = larger ? second : first;
            kept.addAll(moved);
            moved.forEach(m -> groups.put(m, kept));
        }
    }

    List<List<T>> groups() {
        Set<List<T>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<List<T>> distinct = new ArrayList<>();
        for (List<T> group : groups.values()) {
            if (seen.add(group)) {
                distinct.add(List.copyOf(group));
            }
        }
        return distinct;
    }

    List<T> groupOf(T member) {
        return List.copyOf(groups.get(member));
    }
}
