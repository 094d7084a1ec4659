package org.papergraph.link.across;

import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.papergraph.link.identity.Identity;
import org.papergraph.link.identity.IdentityCounts;
import org.papergraph.link.identity.IdentityTally;
import org.papergraph.model.Annotation;

/** Counts that note what they are asked for: what linking costs, without a clock. */
public final class WatchedCounts implements IdentityCounts {

    private final IdentityCounts counts;
    private final Set<String> blocks = new TreeSet<>();
    private int lookUps;

    private WatchedCounts(IdentityCounts counts) {
        this.counts = counts;
    }

    /** What {@code stored} is asked for where {@code coming} is added, and what it bears on is looked for. */
    public static WatchedCounts adding(Annotation coming, IdentityTally stored, Linker linker) {
        WatchedCounts before = new WatchedCounts(stored);
        IdentityTally after = new IdentityTally(before);
        after.add(linker.testimony(coming), 1);
        LinkedByCounts linked = linker.by(after);
        linker.affected(linker.by(before), linked, after.added().keySet());
        linked.link(coming);
        return before;
    }

    @Override
    public SortedMap<Identity, Integer> of(String block) {
        blocks.add(block);
        lookUps++;
        return counts.of(block);
    }

    @Override
    public void expect(Collection<String> expected) {
        blocks.addAll(expected);
        counts.expect(expected);
    }

    /** The blocks that were asked for, once or oftener. */
    public Set<String> blocks() {
        return blocks;
    }

    public int lookUps() {
        return lookUps;
    }
}
