package org.papergraph.extract.span;

import org.papergraph.extract.text.PaperFacts;
import org.papergraph.model.EntityType;

/** For each piece of a sentence, the lexicon's matches that it lies in. */
final class LexiconTags {

    private static final int TYPES = EntityType.values().length;
    private static final int BOTH = 2 * TYPES;

    private final int[] longest;
    private final int[] any;

    LexiconTags(PaperFacts facts, int s) {
        int size = facts.sentences().get(s).size();
        longest = new int[size];
        any = new int[size];
        int[] length = new int[size];
        for (int start = 0; start < size; start++) {
            for (int l = 1; l <= facts.reach(s, start); l++) {
                int mask = facts.lexicon(s, start, start + l);
                if (mask != 0) {
                    mark(start, l, mask, length);
                }
            }
        }
    }

    private void mark(int start, int l, int mask, int[] length) {
        for (int i = start; i < start + l; i++) {
            any[i] |= mask;
            if (l > length[i]) {
                length[i] = l;
                longest[i] = 1 + 4 * lowest(mask) + (i == start ? 1 : 0) + (i == start + l - 1 ? 2 : 0);
            }
        }
    }

    private static int lowest(int mask) {
        return Math.min(BOTH, Integer.numberOfTrailingZeros(mask));
    }

    /** Of the longest match: its type, and whether the piece begins or ends it; 0 for none. */
    int longest(int i) {
        return i < 0 || i >= longest.length ? 0 : longest[i];
    }

    /** All types of all matches, as bits. */
    int any(int i) {
        return any[i];
    }
}
