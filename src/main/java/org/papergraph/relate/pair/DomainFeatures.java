package org.papergraph.relate.pair;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What only papers of another domain have: marked copies of the features that tell how densely and where a paper speaks of something.
 * They take up the habits of that domain, so that the plain features learn from it what holds in both, above all wordings
 * (Daumé III, "Frustratingly Easy Domain Adaptation", 2007).
 */
final class DomainFeatures {

    private static final String MARK = "elsewhere";

    /** As many copies share a weight, regularisation holds it back the less. */
    private static final int COPIES = 4;

    private static final Pattern HABIT = Pattern.compile(
            "(types=|order|own=|known=|section=|far|list|apart|entities-between|subject-in=|object-in=|main-count).*"
                    + "|.*(\\|far|\\|object-in|,listed)=.*");

    private DomainFeatures() {}

    /** The features of an example of the other domain: its own, and the marked ones. */
    static Set<String> with(Set<String> features) {
        Set<String> all = new LinkedHashSet<>(features);
        for (int copy = 0; copy < COPIES; copy++) {
            String mark = MARK + copy + ":";
            all.add(mark); // how often that domain says it at all
            features.stream().filter(f -> HABIT.matcher(f).matches()).forEach(f -> all.add(mark + f));
        }
        return all;
    }
}
