package org.papergraph.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A paper as a listing gives it: title and abstract to the letter, and whatever else was said of it.
 *
 * @param id the id that the listing gave, for annotations; never part of the paper's identity in the graph
 */
public record Paper(
        Optional<String> id,
        String title,
        String abstractText,
        Optional<String> arxivId,
        Optional<String> doi,
        List<String> authors,
        Optional<String> date,
        Optional<String> url) {

    public Paper {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(abstractText, "abstractText");
        authors = List.copyOf(authors);
    }

    /** A paper of which only title and abstract are known. */
    public static Paper of(String title, String abstractText) {
        return new Paper(
                Optional.empty(),
                title,
                abstractText,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same in Unicode's NFC: accents make one character with their letters, as tokenizers and models know them.
     */
    public Paper composed() {
        return new Paper(id, composed(title), composed(abstractText), arxivId, doi, authors, date, url);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The text that every {@link Span} of this paper points into: the title, a line feed, the abstract. */
    public String text() {
        return title + "\n" + abstractText;
    }

    /** Where the abstract begins in {@link #text()}. */
    public int abstractStart() {
        return title.length() + 1;
    }

    /** What tells papers apart: the arXiv id (without version) or DOI where known, else the title in normal form. */
    public String key() {
        return arxivId.map(a -> "arxiv:" + a.replaceFirst("v\\d+$", ""))
                .or(() -> doi.map(d -> "doi:" + d.toLowerCase(Locale.ROOT)))
                .orElseGet(() -> "title:" + NormalForm.ofTitle(title));
    }
}
