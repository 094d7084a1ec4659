package org.papergraph.link.across;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.link.identity.Identity;

/** Finds the identities whose decisions may change when others come or go: those near by name, then those near by first letters. */
final class Surroundings {

    private static final int STEPS_BY_NAME = 3;
    private static final int STEPS_BY_INITIALS = 2;

    private final Clusters before;
    private final Clusters after;
    private final List<Clusters> states;

    Surroundings(Clusters before, Clusters after) {
        this.before = before;
        this.after = after;
        this.states = List.of(before, after);
    }

    /** With each identity, all that are the same thing before or after. */
    Set<Identity> of(Collection<Identity> changed) {
        Set<Identity> reached = new HashSet<>(changed);
        Set<String> seen = new HashSet<>();
        for (int step = 0; step < STEPS_BY_NAME; step++) {
            widen(reached, seen, false);
        }
        for (int step = 0; step < STEPS_BY_INITIALS; step++) {
            widen(reached, seen, true);
        }
        return reached;
    }

    private void widen(Set<Identity> reached, Set<String> seen, boolean byInitials) {
        Set<String> blocks = reached.stream()
                .flatMap(i -> byInitials ? Stream.of(i.initialsGroups(), i.nameBlocks()) : Stream.of(i.nameBlocks()))
                .flatMap(Set::stream)
                .filter(b -> !seen.contains(b))
                .collect(Collectors.toSet());
        seen.addAll(blocks);
        for (Clusters state : states) {
            state.expect(blocks);
            blocks.forEach(b -> state.in(b).stream().filter(this::mayChange).forEach(reached::add));
        }
        states.forEach(state -> List.copyOf(reached).stream()
                .filter(i -> state.count(i) > 0)
                .forEach(i -> reached.addAll(state.groupOf(i))));
    }

    /**
     * What has a long form is told apart by it: where several things have its name, more or fewer of them are the same to it, as long as
     * the same one prevails.
     */
    private boolean mayChange(Identity identity) {
        return identity.longForm().isEmpty()
                || !states.stream().allMatch(state -> state.isShared(identity))
                || !before.prevailing(identity).equals(after.prevailing(identity));
    }
}
