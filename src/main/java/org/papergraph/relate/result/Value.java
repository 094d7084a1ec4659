package org.papergraph.relate.result;

import org.papergraph.model.Span;
import org.papergraph.relate.text.Occurrence;

/**
 * A number that may be a result.
 *
 * @param text to the letter, with unit or sign
 * @param first the first of its words in its sentence
 * @param end one past the last
 * @param unit its kind of unit: {@code %}, {@code x}, {@code points}, {@code +}, another unit, or nothing
 */
public record Value(Span span, String text, int sentence, int first, int end, String unit) {

    /** How many words stand between it and a place of an entity in its sentence; less than 0 where the two overlap. */
    int distance(Occurrence place) {
        return place.end() <= first ? first - place.end() : place.first() - end;
    }
}
