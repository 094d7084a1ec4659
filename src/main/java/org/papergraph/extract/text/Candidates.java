package org.papergraph.extract.text;

import java.util.Set;

/** Which spans may be names at all: bounds on length, no clause marks inside, sensible first and last pieces. */
public final class Candidates {

    /** Of a name, in pieces. */
    public static final int LONGEST = 9;

    private static final Set<String> BARRIERS = Set.of(";", "?", "!", "\u2014", "\"");
    private static final Set<String> OPENERS = Set.of("$", "\\", "#", "\u03b1", "*", "{");
    private static final Set<String> CLOSERS = Set.of("+", "$", ")", "*", "}", "#", "!", "\u2191");

    private Candidates() {}

    /** How long a name that begins at {@code start} may be. */
    static int reach(PieceSentence sentence, int start) {
        Piece first = sentence.piece(start);
        if (!first.word() && !OPENERS.contains(first.text())) {
            return 0;
        }
        int end = start;
        int most = Math.min(sentence.size(), start + LONGEST);
        while (end < most && !BARRIERS.contains(sentence.piece(end).text())) {
            end++;
        }
        return end - start;
    }

    static boolean mayEnd(PieceSentence sentence, int start, int end) {
        Piece last = sentence.piece(end - 1);
        return (last.word() || CLOSERS.contains(last.text()))
                && balanced(sentence, start, end)
                && named(sentence, start, end);
    }

    private static boolean named(PieceSentence sentence, int start, int end) {
        return sentence.pieces().subList(start, end).stream()
                .anyMatch(p -> p.text().chars().anyMatch(Character::isLetterOrDigit));
    }

    private static boolean balanced(PieceSentence sentence, int start, int end) {
        int depth = 0;
        for (int i = start; i < end && depth >= 0; i++) {
            depth += sentence.piece(i).is("(") ? 1 : sentence.piece(i).is(")") ? -1 : 0;
        }
        return depth == 0;
    }
}
