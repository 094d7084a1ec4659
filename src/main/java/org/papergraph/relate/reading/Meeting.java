package org.papergraph.relate.reading;

import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Lists;
import org.papergraph.relate.text.Occurrence;

/**
 * Two entities in one sentence.
 *
 * @param gapStart the first word between their enumerations
 * @param gapEnd one past the last word between
 * @param leftStart where the enumeration of the left one begins
 * @param rightEnd one past the enumeration of the right one
 * @param namesBetween how many other names stand between
 * @param together whether both are members of one enumeration
 */
public record Meeting(
        Occurrence subject,
        Occurrence object,
        int gapStart,
        int gapEnd,
        int leftStart,
        int rightEnd,
        int namesBetween,
        boolean together) {

    public int sentence() {
        return subject.sentence();
    }

    public boolean forward() {
        return subject.first() < object.first();
    }

    static Meeting of(Document document, Lists lists, Occurrence subject, Occurrence object) {
        Occurrence left = subject.first() < object.first() ? subject : object;
        Occurrence right = left == subject ? object : subject;
        boolean together = lists.together(left, right);
        int gapStart = together ? left.end() : lists.end(left);
        int gapEnd = together ? right.first() : lists.start(right);
        int between = (int) document.occurrencesIn(left.sentence()).stream()
                .filter(o -> o.kind() == Occurrence.Kind.NAME && o.first() >= gapStart && o.end() <= gapEnd)
                .count();
        return new Meeting(
                subject,
                object,
                gapStart,
                Math.max(gapStart, gapEnd),
                lists.start(left),
                lists.end(right),
                between,
                together);
    }
}
