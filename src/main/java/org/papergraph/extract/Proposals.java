package org.papergraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.model.Annotation;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;
import org.papergraph.model.Result;

/** Entities that are too unlikely to stand for themselves: they count where the paper clearly states something of them. */
public final class Proposals {

    private static final double CLEAR = 0.6;

    /** The same of introductions, which need no second entity. */
    private static final double CLEARLY_INTRODUCED = 0.5;

    /** The same of a metric, for which a number speaks too. */
    private static final double MEASURED = 0.3;

    private Proposals() {}

    /** The same without those of which nothing is clearly stated, and without what else is stated of them. */
    public static Annotation settled(Annotation annotation) {
        Set<String> known = clearlyStated(annotation);
        annotation.entities().stream()
                .filter(e -> MentionExtractor.isLikely(e.type(), e.confidence()))
                .forEach(e -> known.add(e.id()));
        known.addAll(measures(annotation.results(), known));
        return new Annotation(
                annotation.paper(),
                annotation.entities().stream()
                        .filter(e -> known.contains(e.id()))
                        .toList(),
                annotation.relations().stream()
                        .filter(r -> known.containsAll(ends(r)))
                        .toList(),
                annotation.results().stream()
                        .filter(r -> known.containsAll(ends(r)))
                        .toList());
    }

    private static Set<String> clearlyStated(Annotation annotation) {
        Set<String> clear = new HashSet<>(Set.of(Relation.PAPER, Relation.THIS));
        annotation.relations().stream().filter(Proposals::isClear).forEach(r -> clear.addAll(ends(r)));
        annotation.results().stream().filter(r -> r.confidence() >= CLEAR).forEach(r -> clear.addAll(ends(r)));
        return clear;
    }

    /** The metrics of such results as have their other ends among {@code known}. */
    private static List<String> measures(List<Result> results, Set<String> known) {
        return results.stream()
                .filter(r -> r.confidence() >= MEASURED
                        && known.contains(r.method())
                        && r.dataset().stream().allMatch(known::contains))
                .flatMap(r -> r.metric().stream())
                .toList();
    }

    private static boolean isClear(Relation relation) {
        return relation.confidence() >= (relation.type() == RelationType.INTRODUCES ? CLEARLY_INTRODUCED : CLEAR);
    }

    private static List<String> ends(Relation relation) {
        return List.of(relation.subject(), relation.object());
    }

    private static List<String> ends(Result result) {
        return Stream.of(Optional.of(result.method()), result.dataset(), result.metric())
                .flatMap(Optional::stream)
                .toList();
    }
}
