package org.papergraph.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The identities of all papers, by their names and long forms. What one is depends only on the few that share a name or long form
 * with it, however many papers there are, and never on the order in which they came.
 */
final class LinkIndex {

    private final Map<String, SortedMap<Identity, Integer>> groups = new HashMap<>();
    private final Map<Identity, Senses> decided = new HashMap<>();
    private final Predicate<Identity> taken;

    /** @param taken whether the lexicon has another thing under this name */
    LinkIndex(Predicate<Identity> taken) {
        this.taken = taken;
    }

    void add(Identity identity) {
        groupsOf(identity).forEach(g -> count(g, identity));
        decided.clear();
    }

    private static Set<String> groupsOf(Identity identity) {
        Set<String> groups = new TreeSet<>(identity.initialsGroups());
        groups.add(identity.nameGroup());
        groups.add(identity.spellingGroup());
        identity.longGroup().ifPresent(groups::add);
        return groups;
    }

    private void count(String group, Identity identity) {
        groups.computeIfAbsent(group, g -> new TreeMap<>()).merge(identity, 1, Integer::sum);
    }

    /** Decides on {@code identity}, which must have been added, together with all that it hangs together with. */
    Senses sensesAround(Identity identity) {
        Senses known = decided.get(identity);
        if (known != null) {
            return known;
        }
        SortedMap<Identity, Integer> component = component(identity);
        Senses senses = new Senses(component, taken);
        component.keySet().forEach(i -> decided.put(i, senses));
        return senses;
    }

    private SortedMap<Identity, Integer> component(Identity from) {
        SortedMap<Identity, Integer> reached = new TreeMap<>();
        Deque<Identity> open = new ArrayDeque<>();
        open.add(from);
        while (!open.isEmpty()) {
            Identity next = open.remove();
            groupsOf(next).forEach(g -> visit(g, reached, open));
        }
        return reached;
    }

    private void visit(String group, SortedMap<Identity, Integer> reached, Deque<Identity> open) {
        groups.getOrDefault(group, new TreeMap<>()).forEach((identity, count) -> {
            if (reached.putIfAbsent(identity, count) == null) {
                open.add(identity);
            }
        });
    }
}
