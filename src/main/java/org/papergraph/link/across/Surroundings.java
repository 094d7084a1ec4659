package org.papergraph.link.across;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.link.identity.Identity;
import org.papergraph.link.identity.IdentityCounts;

/** Finds the identities whose decisions may change when others come or go: those near by name, then those near by first letters. */
final class Surroundings {

    private static final int STEPS_BY_NAME = 3;
    private static final int STEPS_BY_INITIALS = 2;

    private final IdentityCounts counts;
    private final Clusters clusters;

    Surroundings(IdentityCounts counts, Clusters clusters) {
        this.counts = counts;
        this.clusters = clusters;
    }

    Set<Identity> of(Collection<Identity> changed) {
        Set<Identity> reached = new TreeSet<>(changed);
        for (int step = 0; step < STEPS_BY_NAME; step++) {
            widen(reached, false);
        }
        for (int step = 0; step < STEPS_BY_INITIALS; step++) {
            widen(reached, true);
        }
        return reached;
    }

    private void widen(Set<Identity> reached, boolean byInitials) {
        Set<String> blocks = reached.stream()
                .flatMap(i -> byInitials ? Stream.of(i.initialsGroups(), i.nameBlocks()) : Stream.of(i.nameBlocks()))
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        counts.expect(blocks);
        Set<Identity> near = new TreeSet<>();
        blocks.forEach(b -> near.addAll(counts.of(b).keySet()));
        counts.expect(near.stream().flatMap(i -> i.nameBlocks().stream()).collect(Collectors.toSet()));
        near.forEach(i -> reached.addAll(clusters.of(i).members()));
    }
}
