package org.papergraph.correct;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.papergraph.map.Hash;
import org.papergraph.map.Iris;

/**
 * One thing that a person says.
 *
 * @param subject the IRI of what it is about
 * @param predicate the IRI of a relation, for statements
 * @param object an IRI, where the type of correction has one
 * @param form a name, where the type of correction has one
 * @param paper the IRI of the only paper that it is about
 * @param creator who says so
 * @param created when, as {@code 2026-01-31} or {@code 2026-01-31T12:00:00}
 */
public record Correction(
        CorrectionType type,
        String subject,
        Optional<String> predicate,
        Optional<String> object,
        Optional<String> form,
        Optional<String> paper,
        String creator,
        String created)
        implements Comparable<Correction> {

    private static final Comparator<Correction> ORDER = Comparator.comparing(Correction::created)
            .thenComparing(Correction::type)
            .thenComparing(Correction::summary);

    boolean concerns(String paperIri) {
        return paper.isEmpty() || paper.get().equals(paperIri);
    }

    /** The order in which corrections apply: that of their times. */
    @Override
    public int compareTo(Correction other) {
        return ORDER.compare(this, other);
    }

    /** Its own IRI. */
    public String iri() {
        return Iris.BASE + "correction/" + Hash.of(List.of(summary()));
    }

    /** In words for people. */
    public String summary() {
        StringBuilder text =
                new StringBuilder(type.label()).append(" <").append(subject).append('>');
        predicate.ifPresent(p -> text.append(" <").append(p).append('>'));
        object.ifPresent(o -> text.append(" <").append(o).append('>'));
        form.ifPresent(f -> text.append(" “").append(f).append('”'));
        paper.ifPresent(p -> text.append(" in <").append(p).append('>'));
        return text + " (" + creator + ", " + created + ")";
    }
}
