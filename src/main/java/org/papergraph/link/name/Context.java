package org.papergraph.link.name;

import java.util.Locale;
import org.papergraph.model.LexiconEntry;

/** Whether a paper speaks of what an ambiguous name of the lexicon stands for. */
public final class Context {

    private Context() {}

    /** Whether the entry needs no context, or one of its context words begins a word of {@code text}. */
    public static boolean allows(LexiconEntry entry, String text) {
        return entry.context().isEmpty() || matches(entry, text);
    }

    public static boolean matches(LexiconEntry entry, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return entry.context().stream().anyMatch(word -> standsIn(lower, word));
    }

    private static boolean standsIn(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
