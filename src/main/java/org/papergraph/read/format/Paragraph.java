package org.papergraph.read.format;

import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.read.format.Lines.Line;

/**
 * A title or an abstract, or a piece of one, as a listing shows it.
 *
 * @param line where it begins, from 1
 * @param afterBlank whether a blank line stands before it
 * @param problem why it cannot be read to the letter
 */
record Paragraph(long line, String text, boolean afterBlank, Optional<String> problem) {

    /** No title of the seen ones is longer, no abstract shorter by far. */
    private static final int SURELY_PROSE = 250;

    private static final Pattern FULL_STOP = Pattern.compile("\\.[\"'”’)\\]]*$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"'”’)\\]]*$");
    private static final Pattern SENTENCE_BREAK = Pattern.compile("[.!?][\"'”’)\\]]* +[\\p{Lu}\\p{N}]");
    private static final Pattern OPENING = Pattern.compile("^(?:We|In this|This|Our|Here)\\b(?!.*(?: \\p{Lu}\\w+){3})");
    private static final Pattern OPEN_END = Pattern.compile(
            "(?:[:,&–—-]|\\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|over|the|to|under|using|via|vs|with))$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDENDUM = Pattern.compile(
            "^(?:https?://|(?:code|data|demo|models?|project page|website|keywords)\\b.*[:/])",
            Pattern.CASE_INSENSITIVE);

    static Paragraph of(Line line, String text, boolean afterBlank) {
        return new Paragraph(line.number(), text, afterBlank, line.problem());
    }

    /** With another after it; of two problems the first counts. */
    Paragraph join(Paragraph next) {
        return new Paragraph(line, text + " " + next.text, afterBlank, problem.or(next::problem));
    }

    boolean isLong() {
        return text.length() > SURELY_PROSE;
    }

    /** Whether it reads like an abstract rather than a title. */
    boolean isProse() {
        return isLong()
                || FULL_STOP.matcher(text).find()
                || OPENING.matcher(text).find();
    }

    /** Whether there is a sentence in it that ends. */
    boolean hasSentence() {
        return SENTENCE_END.matcher(text).find() || SENTENCE_BREAK.matcher(text).find();
    }

    boolean endsSentence() {
        return SENTENCE_END.matcher(text).find();
    }

    /** Whether it breaks off where no title ends: after a colon, a comma, a preposition. */
    boolean endsOpen() {
        return OPEN_END.matcher(text).find();
    }

    boolean beginsLower() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    /** Whether it is of the kind that hangs below abstracts: where the code is, keywords. */
    boolean isAddendum() {
        return ADDENDUM.matcher(text).find();
    }
}
