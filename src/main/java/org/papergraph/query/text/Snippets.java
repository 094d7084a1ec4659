package org.papergraph.query.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.QueryScorer;
import org.apache.lucene.search.highlight.SimpleHTMLFormatter;
import org.apache.lucene.search.highlight.SimpleSpanFragmenter;
import org.papergraph.query.text.TextHit.Piece;

/** The passages of texts that match a query best. */
final class Snippets {

    private static final int LENGTH = 220;
    private static final String MORE = "…";
    private static final String ON = "\u0002";
    private static final String OFF = "\u0003";

    private final Highlighter highlighter;

    Snippets(Query query) {
        QueryScorer scorer = new QueryScorer(query);
        highlighter = new Highlighter(new SimpleHTMLFormatter(ON, OFF), scorer);
        highlighter.setTextFragmenter(new SimpleSpanFragmenter(scorer, LENGTH));
    }

    /** The best passage, or the beginning where no word of the query is in the text. */
    List<Piece> of(String text) {
        try {
            String best = highlighter.getBestFragment(Analyzers.STEMS, "", text);
            return best == null ? beginning(text) : withEllipses(best, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidTokenOffsetsException e) {
            throw new IllegalStateException("the text was not the one that was read", e);
        }
    }

    private static List<Piece> beginning(String text) {
        return List.of(new Piece(text.length() > LENGTH ? text.substring(0, LENGTH) + MORE : text, false));
    }

    private static List<Piece> withEllipses(String marked, String text) {
        String passage = marked.replace(ON, "").replace(OFF, "");
        String before = text.startsWith(passage) ? "" : MORE + " ";
        String after = text.endsWith(passage) ? "" : " " + MORE;
        return pieces(before + marked.strip().replaceFirst("^[,;.)]\\s*", "") + after);
    }

    private static List<Piece> pieces(String marked) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int on = marked.indexOf(ON); on >= 0; on = marked.indexOf(ON, from)) {
            int off = marked.indexOf(OFF, on);
            pieces.add(new Piece(marked.substring(from, on), false));
            pieces.add(new Piece(marked.substring(on + 1, off), true));
            from = off + 1;
        }
        pieces.add(new Piece(marked.substring(from), false));
        return pieces.stream().filter(p -> !p.text().isEmpty()).toList();
    }
}
