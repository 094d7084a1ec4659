package org.papergraph.model;

/**
 * A word as the tokeniser sees it.
 *
 * @param span where it stands in the paper's text
 * @param text the letters at {@code span}
 * @param tag the Penn Treebank part-of-speech tag
 * @param head the index in the sentence of the word it depends on, or -1 for the root
 * @param dependency the Universal Dependencies relation to {@code head}
 */
public record Token(Span span, String text, String lemma, String tag, int head, String dependency) {}
