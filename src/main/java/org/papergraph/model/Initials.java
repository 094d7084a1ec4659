package org.papergraph.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How the letters of a short form stand in a long form. */
public final class Initials {

    /** Words that give short forms no letters. */
    static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "via",
            "with", "&");

    private static final Pattern WORD = Pattern.compile("[\\s/]+");
    private static final int NEVER = -1000;

    private Initials() {}

    /** Whether the letters of {@code shortForm} stand in {@code longForm} in order, the first at its very beginning. */
    public static boolean match(String shortForm, String longForm) {
        return covered(shortForm, longForm) > 0;
    }

    /**
     * The part, from 0 to 1, of the words of {@code longForm} (small words aside) whose first letters {@code shortForm} can take,
     * when all its letters are found in order; 0 where they are not, or where the first is not the first.
     */
    public static double covered(String shortForm, String longForm) {
        String letters = letters(shortForm);
        String text = longForm.toLowerCase(Locale.ROOT);
        if (letters.length() < 2 || text.length() < letters.length()) {
            return 0;
        }
        int best = NEVER;
        for (String spelled :
                new String[] {letters, spellOut(letters), repeat(letters), withoutCoefficient(letters, text)}) {
            best = Math.max(best, align(spelled, text));
        }
        return best <= 0 ? 0 : (double) best / contentWords(text);
    }

    /**
     * Whether {@code longForm} is several words of which each, small ones aside, or each capital gives a letter to {@code shortForm},
     * and, if that is all capitals, nothing else does.
     */
    public static boolean exact(String shortForm, String longForm) {
        boolean words = longForm.indexOf(' ') > 0 || longForm.matches("\\p{Lu}?\\p{Ll}+(?:-\\p{L}+)+");
        boolean holds =
                longForm.toLowerCase(Locale.ROOT).contains(singular(shortForm).toLowerCase(Locale.ROOT));
        if (!words || holds) {
            return false;
        }
        return capitals(shortForm, longForm)
                || covered(shortForm, longForm) >= 1 && firstLettersAlone(shortForm, longForm);
    }

    /** How well the two go together, from 0 to 2: what {@link #covered} says, and 1 more where only first letters are taken. */
    static double fit(String shortForm, String longForm) {
        double covered = covered(shortForm, longForm);
        return covered > 0 && firstLettersAlone(shortForm, longForm) ? 1 + covered : covered;
    }

    private static boolean firstLettersAlone(String shortForm, String longForm) {
        boolean mixed = !shortForm.replaceFirst("s$", "").matches("[\\p{Lu}\\p{N}\\-]+");
        String starts = longForm.toLowerCase(Locale.ROOT).replaceAll("(?<=[\\p{L}\\p{N}])[\\p{L}\\p{N}]", "");
        return mixed || covered(shortForm, starts + " ") > 0;
    }

    // Cross-video Identity-cOrrelating pre-traiNing
    private static boolean capitals(String shortForm, String longForm) {
        String capitals = longForm.replaceAll("[^\\p{Lu}]", "");
        return capitals.length() > 2
                && capitals.equalsIgnoreCase(letters(shortForm))
                && covered(shortForm, longForm) > 0;
    }

    private static String letters(String shortForm) {
        return singular(shortForm).replaceAll("[^\\p{L}\\p{N}+]", "").toLowerCase(Locale.ROOT);
    }

    private static String singular(String shortForm) {
        return shortForm.replaceFirst("(?<=[\\p{Lu}\\d])s$", "");
    }

    // T2I is text-to-image.
    private static String spellOut(String letters) {
        return letters.replace('2', 't').replace('4', 'f');
    }

    // The SRCC of a "Spearman rank correlation" is its coefficient.
    private static String withoutCoefficient(String letters, String text) {
        return text.endsWith("correlation") && letters.endsWith("cc")
                ? letters.substring(0, letters.length() - 1)
                : letters;
    }

    // M3I is multi-modal mutual ... i.
    private static String repeat(String letters) {
        StringBuilder out = new StringBuilder();
        for (char c : letters.toCharArray()) {
            boolean times = c >= '2' && c <= '4' && out.length() > 0;
            out.append(times ? String.valueOf(out.charAt(out.length() - 1)).repeat(c - '1') : String.valueOf(c));
        }
        return out.toString();
    }

    private static int contentWords(String text) {
        int words = 0;
        for (String word : WORD.split(text)) {
            words += SMALL_WORDS.contains(word) ? 0 : 1;
        }
        return Math.max(1, words);
    }

    /** The most initials of content words that an alignment of all letters takes, or less than 0 where none exists. */
    private static int align(String letters, String text) {
        if (letters.charAt(0) != text.charAt(0)) {
            return NEVER;
        }
        int[] gain = gains(text);
        int[] next = new int[text.length() + 1];
        for (int i = letters.length() - 1; i > 0; i--) {
            int[] here = new int[text.length() + 1];
            here[text.length()] = NEVER;
            for (int j = text.length() - 1; j >= 0; j--) {
                boolean hit = letters.charAt(i) == text.charAt(j);
                here[j] = Math.max(here[j + 1], hit ? next[j + 1] + gain[j] : NEVER);
            }
            next = here;
        }
        return next[1] + gain[0];
    }

    /** For each place, 1 where a content word begins. */
    private static int[] gains(String text) {
        int[] gain = new int[text.length()];
        int start = 0;
        for (String word : text.split("(?<=[\\s/])")) {
            gain[start] = SMALL_WORDS.contains(word.strip()) ? 0 : 1;
            start += word.length();
        }
        return gain;
    }
}
