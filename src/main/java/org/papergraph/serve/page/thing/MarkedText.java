package org.papergraph.serve.page.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** A title or abstract cut into passages, each a sentence that can be linked to or what lies between, with the mentions in them. */
final class MarkedText {

    /**
     * A stretch of text.
     *
     * @param mention what it names; empty where it names nothing
     */
    public record Piece(String text, Map<String, Object> mention) {}

    /** @param id by which a statement links to it; empty for what is no statement's evidence */
    public record Passage(String id, List<Piece> pieces) {}

    private final String part;
    private final int[] text;

    /** @param part what the text is in the graph: {@code title} or {@code abstract} */
    MarkedText(String part, String text) {
        this.part = part;
        this.text = text.codePoints().toArray();
    }

    /** Both as rows with {@code part}, and {@code start} and {@code end} in code points. */
    List<Passage> passages(List<Map<String, Object>> sentences, List<Map<String, Object>> mentions) {
        SortedSet<Integer> cuts = new TreeSet<>(List.of(0, text.length));
        sentences.stream().filter(this::isHere).forEach(s -> cuts.addAll(List.of(start(s), end(s))));
        List<Map<String, Object>> here = mentions.stream()
                .filter(this::isHere)
                .sorted(Comparator.comparingInt(MarkedText::start)
                        .thenComparing(Comparator.comparingInt(MarkedText::end).reversed()))
                .toList();
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            if (to > from && to <= text.length) {
                int begin = from;
                boolean isSentence = sentences.stream().anyMatch(s -> isHere(s) && start(s) == begin);
                passages.add(new Passage(isSentence ? id(part, from) : "", pieces(from, to, here)));
                from = to;
            }
        }
        return passages;
    }

    private List<Piece> pieces(int from, int to, List<Map<String, Object>> mentions) {
        List<Piece> pieces = new ArrayList<>();
        int done = from;
        for (Map<String, Object> mention : mentions) {
            if (start(mention) >= done && end(mention) <= to) {
                plain(pieces, done, start(mention));
                pieces.add(new Piece(cut(start(mention), end(mention)), mention));
                done = end(mention);
            }
        }
        plain(pieces, done, to);
        return pieces;
    }

    private void plain(List<Piece> pieces, int from, int to) {
        if (to > from) {
            pieces.add(new Piece(cut(from, to), Map.of()));
        }
    }

    private String cut(int from, int to) {
        return new String(text, from, to - from);
    }

    private boolean isHere(Map<String, Object> row) {
        return part.equals(row.get("part"));
    }

    /** The id of the sentence that begins there. */
    static String id(Object part, Object start) {
        return part + "-" + start;
    }

    private static int start(Map<String, Object> row) {
        return Integer.parseInt(row.get("start").toString());
    }

    private static int end(Map<String, Object> row) {
        return Integer.parseInt(row.get("end").toString());
    }
}
