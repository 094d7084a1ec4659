package org.papergraph.read.format;

import java.util.Optional;
import java.util.OptionalInt;
import org.papergraph.model.NormalForm;
import org.papergraph.model.Paper;

/** What every paper must satisfy, whatever the format it came in. */
public final class PaperCheck {

    /** In characters (UTF-16). Real titles stay under 500. */
    public static final int LONGEST_TITLE = 1_000;

    /** In characters (UTF-16). arXiv allows 1,920; more than this is a full text. */
    public static final int LONGEST_ABSTRACT = 20_000;

    private PaperCheck() {}

    /** Why a paper cannot be taken. */
    public static Optional<String> fault(Paper paper) {
        return blank("title", paper.title())
                .or(() -> blank("abstract", paper.abstractText()))
                .or(() -> tooLong("title", paper.title(), LONGEST_TITLE))
                .or(() -> tooLong("abstract", paper.abstractText(), LONGEST_ABSTRACT))
                .or(() -> notText("title", paper.title()))
                .or(() -> notText("abstract", paper.abstractText()))
                .or(() -> nameless(paper));
    }

    private static Optional<String> blank(String field, String text) {
        return when(text.isBlank(), "the " + field + " is blank");
    }

    private static Optional<String> tooLong(String field, String text, int longest) {
        return when(
                text.length() > longest,
                String.format("the %s is %d characters long; at most %d are read", field, text.length(), longest));
    }

    /** Characters that no RDF or XML file may hold. */
    private static Optional<String> notText(String field, String text) {
        OptionalInt wrong = text.codePoints().filter(PaperCheck::isNotText).findFirst();
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(String.format("the %s holds U+%04X, which is not text", field, wrong.getAsInt()));
    }

    private static boolean isNotText(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        boolean halfPair = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return control || halfPair || (c & 0xFFFE) == 0xFFFE;
    }

    private static Optional<String> nameless(Paper paper) {
        return when(NormalForm.ofTitle(paper.title()).isEmpty(), "the title has no letter or digit");
    }

    private static Optional<String> when(boolean wrong, String reason) {
        return wrong ? Optional.of(reason) : Optional.empty();
    }
}
