package org.papergraph.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things put together step by step: a union-find that gives the groups in the order in which their first members came. */
final class Partition<T> {

    private final Map<T, T> parents = new LinkedHashMap<>();

    Partition(Collection<? extends T> members) {
        members.forEach(this::add);
    }

    void add(T member) {
        parents.putIfAbsent(member, member);
    }

    void join(T a, T b) {
        T first = root(a);
        T second = root(b);
        if (!first.equals(second)) {
            parents.put(second, first);
        }
    }

    boolean together(T a, T b) {
        return root(a).equals(root(b));
    }

    List<List<T>> groups() {
        Map<T, List<T>> groups = new LinkedHashMap<>();
        parents.keySet()
                .forEach(m ->
                        groups.computeIfAbsent(root(m), r -> new ArrayList<>()).add(m));
        return List.copyOf(groups.values());
    }

    List<T> groupOf(T member) {
        return parents.keySet().stream().filter(m -> together(m, member)).toList();
    }

    private T root(T member) {
        T at = member;
        while (!parents.get(at).equals(at)) {
            at = parents.get(at);
        }
        return at;
    }
}
