package org.papergraph.extract.text;

import java.util.Locale;
import org.papergraph.model.NormalForm;
import org.papergraph.model.Span;

/**
 * A run of word letters, or one other sign: what names begin and end with. Finer than tokens, so that the BERT of
 * "BERT-based" can be a name.
 *
 * @param token the index in the sentence of the token that it is a part of
 * @param lower the text in lower case
 * @param normal its share in the normal form of a name; empty for a hyphen
 * @param word whether it is made of word letters
 * @param first whether it begins its token
 * @param last whether it ends its token
 */
public record Piece(
        Span span,
        String text,
        String lower,
        String normal,
        String shape,
        int token,
        boolean word,
        boolean first,
        boolean last) {

    static Piece of(Span span, String text, int token, boolean first, boolean last) {
        return new Piece(
                span,
                text,
                text.toLowerCase(Locale.ROOT),
                NormalForm.ofName(text),
                Shapes.of(text),
                token,
                isWord(text.charAt(0)),
                first,
                last);
    }

    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
    }

    boolean hasUpperCase() {
        return shape.indexOf('X') >= 0;
    }

    boolean is(String form) {
        return text.equals(form);
    }
}
