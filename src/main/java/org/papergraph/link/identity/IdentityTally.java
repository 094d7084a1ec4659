package org.papergraph.link.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts in memory: of the papers that were added, on top of others or of none. */
public final class IdentityTally implements IdentityCounts {

    private final IdentityCounts below;
    private final SortedMap<Identity, Integer> added = new TreeMap<>();
    private final Map<String, SortedMap<Identity, Integer>> blocks = new HashMap<>();

    public IdentityTally() {
        this(block -> Collections.emptySortedMap());
    }

    /** @param below the counts to which this one's are added */
    public IdentityTally(IdentityCounts below) {
        this.below = below;
    }

    /** @param times may be negative, for papers that go */
    public void add(Identity identity, int times) {
        added.merge(identity, times, Integer::sum);
        identity.blocks()
                .forEach(b -> blocks.computeIfAbsent(b, x -> new TreeMap<>()).merge(identity, times, Integer::sum));
    }

    /** What was added, without what went again. */
    public SortedMap<Identity, Integer> added() {
        SortedMap<Identity, Integer> changes = new TreeMap<>(added);
        changes.values().removeIf(times -> times == 0);
        return changes;
    }

    @Override
    public SortedMap<Identity, Integer> of(String block) {
        SortedMap<Identity, Integer> own = blocks.get(block);
        SortedMap<Identity, Integer> under = below.of(block);
        if (own == null || under.isEmpty()) {
            return own == null ? under : positive(own);
        }
        SortedMap<Identity, Integer> sum = new TreeMap<>(under);
        own.forEach((identity, times) -> sum.merge(identity, times, Integer::sum));
        return positive(sum);
    }

    private static SortedMap<Identity, Integer> positive(SortedMap<Identity, Integer> counts) {
        if (counts.values().stream().allMatch(times -> times > 0)) {
            return counts;
        }
        SortedMap<Identity, Integer> positive = new TreeMap<>(counts);
        positive.values().removeIf(times -> times <= 0);
        return positive;
    }

    @Override
    public void expect(Collection<String> expected) {
        below.expect(expected);
    }
}
