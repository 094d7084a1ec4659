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
    private final SortedMap<Tie, Integer> ties = new TreeMap<>();
    private final Map<String, SortedMap<Identity, Integer>> blocks = new HashMap<>();

    public IdentityTally() {
        this(block -> Collections.emptySortedMap());
    }

    /** @param below the counts to which this one's are added */
    public IdentityTally(IdentityCounts below) {
        this.below = below;
    }

    /** @param times may be negative, for papers that go */
    public void add(Testimony testimony, int times) {
        testimony.identities().forEach(identity -> {
            added.merge(identity, times, Integer::sum);
            identity.blocks().forEach(b -> count(b, identity, times));
        });
        testimony.ties().forEach(tie -> {
            ties.merge(tie, times, Integer::sum);
            count(tie.block(), tie.identity(), times);
        });
    }

    private void count(String block, Identity identity, int times) {
        blocks.computeIfAbsent(block, x -> new TreeMap<>()).merge(identity, times, Integer::sum);
    }

    /** What was added, without what went again. */
    public SortedMap<Identity, Integer> added() {
        return changes(added);
    }

    /** The ties that were added, without those that went again. */
    public SortedMap<Tie, Integer> ties() {
        return changes(ties);
    }

    private static <T> SortedMap<T, Integer> changes(SortedMap<T, Integer> all) {
        SortedMap<T, Integer> changes = new TreeMap<>(all);
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
