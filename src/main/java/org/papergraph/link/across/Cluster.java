package org.papergraph.link.across;

import java.util.List;
import java.util.SortedSet;
import org.papergraph.link.identity.Identity;

/** Identities that mean the same, as any two of them tell by themselves. */
final class Cluster {

    private final List<Identity> members;
    private final boolean explained;
    private final boolean bare;
    private final boolean spelledOut;

    Cluster(SortedSet<Identity> members) {
        this.members = List.copyOf(members);
        this.explained = members.stream().anyMatch(i -> i.longForm().isPresent());
        this.bare = members.stream().allMatch(Identity::isBare);
        this.spelledOut = members.stream().allMatch(Identity::spelledOut);
    }

    List<Identity> members() {
        return members;
    }

    /** Whether a paper says what the name stands for. */
    boolean isExplained() {
        return explained;
    }

    /** Whether papers give nothing but the name. */
    boolean isBare() {
        return bare;
    }

    /** Whether all its names are words that say what they mean. */
    boolean isSpelledOut() {
        return spelledOut;
    }
}
