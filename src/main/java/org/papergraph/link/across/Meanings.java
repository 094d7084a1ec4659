package org.papergraph.link.across;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.link.identity.Identity;
import org.papergraph.link.name.Names;

/** Whether two identities mean the same, as they tell by themselves. */
final class Meanings {

    private final Map<String, List<String>> contents = new HashMap<>();

    /** Not symmetric: {@code a} may spell out what {@code b} is called. */
    boolean same(Identity a, Identity b) {
        boolean sameName = a.hasNameOf(b);
        if (a.longKey().isPresent() && b.longKey().isPresent()) {
            return a.longKey().equals(b.longKey()) || sameName && alike(a, b);
        }
        boolean spelledOut = a.longKey().filter(b.nameKey()::equals).isPresent();
        boolean sameOwner = a.owner().equals(b.owner());
        return spelledOut || sameName && sameOwner && a.longKey().equals(b.longKey());
    }

    private boolean alike(Identity a, Identity b) {
        return Names.alike(
                content(a.longForm().orElseThrow()), content(b.longForm().orElseThrow()));
    }

    private List<String> content(String longForm) {
        return contents.computeIfAbsent(longForm, Names::content);
    }
}
