package org.papergraph.link.identity;

import java.util.Collection;
import java.util.SortedMap;

/** How often papers name each identity, found by what identities have in common. */
public interface IdentityCounts {

    /** All identities of a block (see {@link Identity#blocks} and {@link Tie#block}), with the number of times that papers name each. */
    SortedMap<Identity, Integer> of(String block);

    /** Tells that these blocks will be asked for, where it is quicker to fetch them together. */
    default void expect(Collection<String> blocks) {}
}
