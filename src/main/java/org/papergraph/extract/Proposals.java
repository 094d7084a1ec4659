package org.papergraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;

/** Entities that are too unlikely to stand for themselves: they count where the paper states something of them. */
public final class Proposals {

    private Proposals() {}

    /** The same without those of which nothing is stated. */
    public static Annotation settled(Annotation annotation) {
        Set<String> stated = new HashSet<>();
        annotation.relations().forEach(r -> stated.addAll(List.of(r.subject(), r.object())));
        annotation.results().forEach(r -> {
            stated.add(r.method());
            r.dataset().ifPresent(stated::add);
            r.metric().ifPresent(stated::add);
        });
        List<Entity> kept = annotation.entities().stream()
                .filter(e -> stated.contains(e.id()) || MentionExtractor.isLikely(e.type(), e.confidence()))
                .toList();
        return new Annotation(annotation.paper(), kept, annotation.relations(), annotation.results());
    }
}
