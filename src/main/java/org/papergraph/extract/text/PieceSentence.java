package org.papergraph.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.model.Sentence;
import org.papergraph.model.Span;
import org.papergraph.model.Token;

/** A sentence cut into pieces. */
public record PieceSentence(Sentence sentence, List<Piece> pieces, boolean title) {

    public PieceSentence {
        pieces = List.copyOf(pieces);
    }

    static PieceSentence of(Sentence sentence, boolean title) {
        List<Piece> pieces = new ArrayList<>();
        for (int t = 0; t < sentence.tokens().size(); t++) {
            split(sentence.tokens().get(t), t, pieces);
        }
        return new PieceSentence(sentence, pieces, title);
    }

    private static void split(Token token, int index, List<Piece> pieces) {
        String text = token.text();
        for (int start = 0, end; start < text.length(); start = end) {
            end = endOfPiece(text, start);
            if (!Character.isWhitespace(text.charAt(start))) {
                int offset = token.span().start();
                Span span = new Span(offset + start, offset + end);
                pieces.add(Piece.of(span, text.substring(start, end), index, start == 0, end == text.length()));
            }
        }
    }

    private static int endOfPiece(String text, int start) {
        int end = start + 1;
        while (Piece.isWord(text.charAt(start)) && end < text.length() && Piece.isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    public int size() {
        return pieces.size();
    }

    public Piece piece(int i) {
        return pieces.get(i);
    }

    /** The piece in lower case; outside of the sentence, what no piece is. */
    public String lower(int i) {
        return i < 0 || i >= size() ? "\u0000" : piece(i).lower();
    }

    public Token token(int piece) {
        return sentence.tokens().get(pieces.get(piece).token());
    }

    public Span span(int start, int end) {
        return pieces.get(start).span().union(pieces.get(end - 1).span());
    }

    /** The token on which those of the pieces hang, as far as they hang together. */
    public int head(int start, int end) {
        int first = pieces.get(start).token();
        int last = pieces.get(end - 1).token();
        int head = last;
        for (int steps = last - first; steps >= 0; steps--) {
            int governor = sentence.tokens().get(head).head();
            if (governor < first || governor > last) {
                return head;
            }
            head = governor;
        }
        return head;
    }

    /** The first piece that begins at {@code offset} or after it. */
    public int pieceFrom(int offset) {
        int i = 0;
        while (i < size() && piece(i).span().start() < offset) {
            i++;
        }
        return i;
    }
}
