package org.papergraph.model;

/**
 * One occurrence of a name in the text.
 *
 * @param form the letters at {@code span}
 * @param confidence the probability, from 0 to 1, that span and type are right
 */
public record Mention(Span span, String form, EntityType type, double confidence) {}
