package org.papergraph.evaluate;

import java.util.Locale;
import java.util.function.IntPredicate;

/** Which characters count as letters and as blanks, and how forms are compared: as Python's {@code re} and {@code casefold}. */
final class Letters {

    private static final String HYPHENS = "-\u2010\u2011\u2013_";

    private Letters() {}

    /** Python's {@code \w}: unlike Java's it leaves out combining marks, and takes in all numerals. */
    static boolean isWord(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || c == '_';
    }

    /** Python's {@code \s}. */
    static boolean isBlank(int c) {
        return Character.isSpaceChar(c) || c >= '\t' && c <= '\r' || c >= 0x1C && c <= 0x1F || c == 0x85;
    }

    /** Without blanks, hyphens and case. */
    static String foldName(String name) {
        StringBuilder folded = new StringBuilder();
        without(name, c -> isBlank(c) || HYPHENS.indexOf(c) >= 0).codePoints().forEach(c -> folded.append(foldCase(c)));
        return folded.toString();
    }

    /** Without blanks and backslashes. */
    static String foldValue(String value) {
        return without(value, c -> isBlank(c) || c == '\\');
    }

    private static String without(String text, IntPredicate left) {
        return text.codePoints()
                .filter(left.negate())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Character by character, for a whole string would get a final sigma. The dotless i has no other case. */
    private static String foldCase(int c) {
        String s = Character.toString(c);
        return c == '\u0131' ? s : s.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
