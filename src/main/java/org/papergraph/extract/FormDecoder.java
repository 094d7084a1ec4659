package org.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.papergraph.model.EntityType;
import org.papergraph.model.Mention;

/**
 * Takes the likely forms, each at all its places: a form is a name throughout a paper or not at all. The longest forms come first,
 * and what they cover is no longer a place of a shorter one.
 */
final class FormDecoder {

    private static final Comparator<FormModel.Verdict> LONGEST_FIRST = Comparator.comparingInt(
                    (FormModel.Verdict v) -> -v.candidate().form().length())
            .thenComparing(v -> v.candidate().form());

    private FormDecoder() {}

    /** The mentions of the forms with at least the confidence that their types need, in the order of the text. */
    static List<Mention> decode(List<FormModel.Verdict> verdicts, ToDoubleFunction<EntityType> threshold) {
        List<Mention> found = new ArrayList<>();
        verdicts.stream()
                .filter(v -> v.confidence() >= threshold.applyAsDouble(v.type()))
                .sorted(LONGEST_FIRST)
                .forEach(v -> addFree(v, found));
        found.sort(Comparator.comparing(Mention::span));
        return List.copyOf(found);
    }

    private static void addFree(FormModel.Verdict verdict, List<Mention> found) {
        List<Mention> free = verdict.candidate().places().stream()
                .map(FormCandidate.Place::span)
                .filter(span -> found.stream().noneMatch(m -> m.span().overlaps(span)))
                .map(span -> new Mention(span, verdict.candidate().form(), verdict.type(), verdict.confidence()))
                .toList();
        found.addAll(free);
    }
}
