package org.papergraph.link.across;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.papergraph.link.identity.Identity;

/**
 * Finds what becomes another thing when counts change. Nearly all that a paper names is named by others already: where an identity
 * neither comes nor goes, and no vote turns with its count, there is nothing to look for, however many name it.
 */
final class Affected {

    private final Senses before;
    private final Senses after;

    Affected(Senses before, Senses after) {
        this.before = before;
        this.after = after;
    }

    Set<Identity> by(Collection<Identity> changed) {
        before.clusters()
                .expect(changed.stream().flatMap(i -> i.nameBlocks().stream()).collect(Collectors.toSet()));
        Set<Identity> turned = changed.stream().filter(i -> !stays(i)).collect(Collectors.toSet());
        Set<Identity> telling = changed.stream()
                .filter(i -> turned.contains(i) || before.restsOnCounts(i, after.clusters()::count))
                .collect(Collectors.toSet());
        Set<Identity> near = new Surroundings(before.clusters(), after.clusters()).of(telling);
        return near.stream()
                .filter(i -> turned.contains(i)
                        || !decision(before, i, near, turned).equals(decision(after, i, near, turned)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean stays(Identity identity) {
        return before.clusters().count(identity) > 0 && after.clusters().count(identity) > 0;
    }

    /** What may differ: meanings that lie farther do not, and whoever asks for the ties of what comes or goes learns of it by these. */
    private static Decision decision(Senses senses, Identity identity, Set<Identity> near, Set<Identity> turned) {
        return senses.among(near, identity).withoutTiesOf(turned);
    }
}
