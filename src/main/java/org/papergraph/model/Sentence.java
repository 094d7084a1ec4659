package org.papergraph.model;

import java.util.List;

/**
 * A sentence with its words.
 *
 * @param span where it stands in the paper's text
 */
public record Sentence(Span span, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
