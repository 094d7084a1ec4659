package org.papergraph.model;

/**
 * One occurrence of a name in the text.
 *
 * @param form the letters at {@code span}
 * @param confidence the probability, from 0 to 1, that span and type are right
 */
public record Mention(Span span, String form, EntityType type, double confidence) {

    /** The part {@code [from, to)} of its form, in UTF-16 code units. */
    public Mention part(int from, int to) {
        Span place = new Span(span.start() + from, span.start() + to);
        return new Mention(place, form.substring(from, to), type, confidence);
    }

    /** The same name as one of another type. */
    public Mention as(EntityType other) {
        return new Mention(span, form, other, confidence);
    }
}
