package org.papergraph.correct;

import java.util.Optional;

/**
 * One thing that a person says.
 *
 * @param subject the IRI of what it is about
 * @param predicate the IRI of a relation, for statements
 * @param object an IRI, where the type of correction has one
 * @param form a name, where the type of correction has one
 * @param paper the IRI of the only paper that it is about
 * @param creator who says so
 * @param created the day, as {@code 2026-01-31}
 */
public record Correction(
        CorrectionType type,
        String subject,
        Optional<String> predicate,
        Optional<String> object,
        Optional<String> form,
        Optional<String> paper,
        String creator,
        String created) {

    boolean concerns(String paperIri) {
        return paper.isEmpty() || paper.get().equals(paperIri);
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
