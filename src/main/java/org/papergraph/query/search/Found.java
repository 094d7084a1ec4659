package org.papergraph.query.search;

import java.util.Comparator;
import java.util.Optional;
import org.papergraph.query.name.NamedThing;
import org.papergraph.query.text.TextHit;

/**
 * Something that was found.
 *
 * @param match how
 * @param score from 0 to about 1: how well it matches and, between equals, how much it is used
 * @param text the passage in which it was found; empty where only its name was
 */
public record Found(NamedThing thing, Match match, double score, Optional<TextHit> text) {

    static final Comparator<Found> BEST_FIRST =
            Comparator.comparingDouble(Found::score).reversed().thenComparing(Found::thing, NamedThing.BY_USE);

    /** By what a thing was found. */
    public enum Match {
        /** It goes by that name, or one that begins so, holds it, or is spelt nearly so. */
        NAME,
        /** The words are in the paper's title or abstract. */
        TEXT,
        /** The words are in a sentence that states something of it. */
        EVIDENCE
    }

    /** The better of two findings of one thing, with the text of the other where it has none. */
    Found or(Found other) {
        Found better = score >= other.score ? this : other;
        Found worse = better == this ? other : this;
        return new Found(better.thing, better.match, better.score, better.text.or(() -> worse.text));
    }
}
