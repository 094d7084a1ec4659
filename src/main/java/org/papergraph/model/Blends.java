package org.papergraph.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names blended of the beginnings of words: InstructMining of "Instruction Mining", PromptSRC of "Prompting with Self-regulating Constraints". */
public final class Blends {

    private static final Pattern PART = Pattern.compile("\\p{Lu}\\p{Ll}*|\\p{Ll}+|\\p{N}+");
    private static final Pattern GAP = Pattern.compile("[\\s/\\-\u2010-\u2013]+");
    private static final int WORD = 3;

    private Blends() {}

    /**
     * Whether {@code name} is one word whose parts, cut before each capital, begin the words of {@code longForm} in their order, the
     * first the first. Small words do not count, and one other may be left out. Letters alone are not enough: see {@link Initials}.
     */
    public static boolean match(String name, String longForm) {
        List<String> parts = PART.matcher(name)
                .results()
                .map(MatchResult::group)
                .map(p -> p.toLowerCase(Locale.ROOT))
                .toList();
        List<String> words = Arrays.stream(GAP.split(longForm.toLowerCase(Locale.ROOT)))
                .filter(w -> !Initials.SMALL_WORDS.contains(w))
                .toList();
        boolean blend = name.indexOf(' ') < 0
                && longForm.indexOf(' ') > 0
                && parts.stream().anyMatch(p -> p.length() >= WORD);
        return blend
                && parts.size() > 1
                && words.size() >= parts.size()
                && words.size() <= parts.size() + 1
                && words.get(0).startsWith(parts.get(0))
                && begin(words, parts);
    }

    private static boolean begin(List<String> words, List<String> parts) {
        int next = 0;
        for (String word : words) {
            next += next < parts.size() && word.startsWith(parts.get(next)) ? 1 : 0;
        }
        return next == parts.size();
    }
}
