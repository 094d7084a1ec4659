package org.papergraph.extract.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.papergraph.model.Mention;

/**
 * Takes the likely forms, each at all its places: a form is a name throughout a paper or not at all. The longest forms come first,
 * and what they cover is no longer a place of a shorter one.
 */
public final class FormDecoder {

    private static final Comparator<FormModel.Verdict> LONGEST_FIRST = Comparator.comparingInt(
                    (FormModel.Verdict v) -> -v.candidate().form().length())
            .thenComparing(v -> v.candidate().form());

    private FormDecoder() {}

    /** The mentions of all these forms, in the order of the text. Likely forms come first: no other form takes a place from them. */
    public static List<Mention> decode(List<FormModel.Verdict> verdicts, Predicate<FormModel.Verdict> likely) {
        List<Mention> found = new ArrayList<>();
        verdicts.stream().filter(likely).sorted(LONGEST_FIRST).forEach(v -> addFree(v, found));
        verdicts.stream().filter(likely.negate()).sorted(LONGEST_FIRST).forEach(v -> addFree(v, found));
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
