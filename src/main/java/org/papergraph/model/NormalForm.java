package org.papergraph.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Normal forms, under which spellings of the same thing are equal. */
public final class NormalForm {

    private static final Pattern GAPS = Pattern.compile("[\\s\\-\\u2010\\u2011\\u2013_]+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NormalForm() {}

    /** Without white space, hyphens and case: the comparison that the scorer makes between surface forms. */
    public static String ofName(String name) {
        return caseFold(GAPS.matcher(name).replaceAll(""));
    }

    /** Letters and digits alone, words parted by one blank, compatibility forms folded. */
    public static String ofTitle(String title) {
        String folded = Normalizer.normalize(title, Normalizer.Form.NFKC);
        return NOT_WORD.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    // Upper then lower folds the sharp s and the final sigma as Unicode case folding does.
    private static String caseFold(String s) {
        return s.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
