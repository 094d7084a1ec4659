package org.papergraph.extract.text;

/** What the letters of a word look like. */
final class Shapes {

    private Shapes() {}

    /** X for capitals, x for small letters, d for digits, runs of more than two shortened: {@code ResNet50} gives XxxXxxdd. */
    static String of(String word) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = classOf(word.charAt(i));
            int n = shape.length();
            if (n < 2 || shape.charAt(n - 1) != c || shape.charAt(n - 2) != c) {
                shape.append(c);
            }
        }
        return shape.toString();
    }

    private static char classOf(char c) {
        if (Character.isDigit(c)) {
            return 'd';
        }
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) ? 'X' : 'x';
        }
        return c;
    }
}
