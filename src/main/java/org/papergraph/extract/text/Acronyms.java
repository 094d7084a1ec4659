package org.papergraph.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds abbreviations with their long forms, "masked language modeling (MLM)" or "MLM (masked language modeling)", after
 * Schwartz and Hearst (2003).
 */
public final class Acronyms {

    private static final int LONGEST_SHORT_FORM = 12;
    private static final int MOST_PIECES = 5;

    /** Both forms as stretches of pieces of one sentence, half-open. */
    public record Definition(int shortStart, int shortEnd, int longStart, int longEnd) {}

    private Acronyms() {}

    static List<Definition> in(PieceSentence sentence) {
        List<Definition> found = new ArrayList<>();
        for (int open = 1; open < sentence.size(); open++) {
            if (sentence.piece(open).is("(")) {
                int close = closing(sentence, open);
                if (close > open + 1) {
                    definition(sentence, open, close).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static int closing(PieceSentence sentence, int open) {
        int end = open + 1;
        while (end < sentence.size() && !sentence.piece(end).is(")")) {
            end++;
        }
        return end;
    }

    private static Optional<Definition> definition(PieceSentence sentence, int open, int close) {
        int end = endOfFirstItem(sentence, open + 1, close);
        if (isShort(sentence, open + 1, end)) {
            int start = longStart(sentence, open + 1, end, open);
            if (start >= 0) {
                return Optional.of(new Definition(open + 1, end, start, open));
            }
        }
        return inverse(sentence, open, end);
    }

    private static Optional<Definition> inverse(PieceSentence sentence, int open, int close) {
        int start = open - 1;
        while (start > 0 && !sentence.piece(start).first()) {
            start--;
        }
        if (!isShort(sentence, start, open) || longStart(sentence, start, open, close) != open + 1) {
            return Optional.empty();
        }
        return Optional.of(new Definition(start, open, open + 1, close));
    }

    private static int endOfFirstItem(PieceSentence sentence, int start, int close) {
        int end = start;
        while (end < close
                && !sentence.piece(end).is(",")
                && !sentence.piece(end).is(";")) {
            end++;
        }
        return end;
    }

    private static boolean isShort(PieceSentence sentence, int start, int end) {
        if (end <= start || end - start > MOST_PIECES) {
            return false;
        }
        int length = sentence.span(start, end).length();
        return length >= 2
                && length <= LONGEST_SHORT_FORM
                && sentence.piece(start).word()
                && sentence.pieces().subList(start, end).stream().anyMatch(Piece::hasUpperCase)
                && sentence.piece(start).token() >= sentence.piece(end - 1).token() - 1;
    }

    /** Where the long form that ends at {@code before} begins, or -1: each letter of the short form stands in it, in order. */
    private static int longStart(PieceSentence sentence, int start, int end, int before) {
        String letters = letters(sentence, start, end);
        int found = align(sentence, letters, before);
        if (found < 0 && letters.endsWith("s")) {
            found = align(sentence, letters.substring(0, letters.length() - 1), before);
        }
        return found;
    }

    private static String letters(PieceSentence sentence, int start, int end) {
        StringBuilder letters = new StringBuilder();
        sentence.pieces().subList(start, end).stream().filter(Piece::word).forEach(p -> letters.append(p.lower()));
        return letters.toString();
    }

    private static int align(PieceSentence sentence, String letters, int before) {
        int furthest = Math.max(0, before - 2 * Math.min(letters.length() + 5, 2 * letters.length()));
        int letter = letters.length() - 1;
        for (int p = before - 1; p >= furthest; p--) {
            String word = sentence.piece(p).text().toLowerCase(Locale.ROOT);
            if (ends(sentence.piece(p))) {
                return -1;
            }
            for (int i = word.length() - 1; i >= 0 && letter >= 0; i--) {
                boolean fits = word.charAt(i) == letters.charAt(letter);
                if (fits && (letter > 0 || i == 0)) {
                    letter--;
                }
            }
            if (letter < 0) {
                return p;
            }
        }
        return -1;
    }

    private static boolean ends(Piece piece) {
        return piece.is("(") || piece.is(")") || piece.is(";") || piece.is(":");
    }
}
