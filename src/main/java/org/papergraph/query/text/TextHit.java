package org.papergraph.query.text;

import java.util.List;

/**
 * A text in which what was typed occurs.
 *
 * @param kind what has the text
 * @param subject the IRI of the thing, the paper or the statement that has it
 * @param about the IRIs of what a statement is about, its paper left out; empty for other texts
 * @param paper the IRI of the paper that says it; empty for the name of a thing
 * @param score how well it matches; comparable within one search
 * @param text the text; of a paper its abstract
 * @param snippets cut passages for what was typed
 */
public record TextHit(
        TextKind kind, String subject, List<String> about, String paper, float score, String text, Snippets snippets) {

    /** A stretch of a snippet, and whether it is what was looked for. */
    public record Piece(String text, boolean marked) {}

    public TextHit {
        about = List.copyOf(about);
    }

    /** The passage that matches best. */
    public List<Piece> snippet() {
        return snippets.of(text);
    }
}
