package org.papergraph.link.identity;

import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Counts that note what they are asked for: what linking costs, without a clock. */
public final class WatchedCounts implements IdentityCounts {

    private final IdentityCounts counts;
    private final Set<String> blocks = new TreeSet<>();
    private int lookUps;

    public WatchedCounts(IdentityCounts counts) {
        this.counts = counts;
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
