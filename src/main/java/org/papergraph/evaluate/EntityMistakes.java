package org.papergraph.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.papergraph.model.Entity;
import org.papergraph.model.Span;

/** The entities of a paper that were missed or made up; a missed and a made-up one that belong together count once. */
final class EntityMistakes {

    private final PaperComparison paper;
    private final Sentences sentences;
    private final List<Entity> missed;
    private final List<Entity> spurious;
    private final List<Mistake> mistakes = new ArrayList<>();

    private EntityMistakes(PaperComparison paper) {
        this.paper = paper;
        this.sentences = new Sentences(paper.text());
        this.missed = entities(paper.entities().missed());
        this.spurious = entities(paper.entities().spurious());
    }

    static List<Mistake> of(PaperComparison paper) {
        EntityMistakes search = new EntityMistakes(paper);
        search.together(
                "wrong type", (gold, predicted) -> shareForm(gold, predicted) && gold.type() != predicted.type());
        search.together("wrong boundary", search::overlap);
        search.missed.forEach(e -> search.note("missed entity, " + e.type().label(), e.name(), e));
        search.spurious.forEach(e -> search.note("spurious entity, " + e.type().label(), e.name(), e));
        return search.mistakes;
    }

    private List<Entity> entities(Collection<String> ids) {
        return ids.stream().flatMap(id -> paper.entity(id).stream()).collect(Collectors.toCollection(ArrayList::new));
    }

    private void together(String kind, BiPredicate<Entity, Entity> belong) {
        for (Entity gold : List.copyOf(missed)) {
            Optional<Entity> other =
                    spurious.stream().filter(p -> belong.test(gold, p)).findFirst();
            other.ifPresent(predicted -> {
                missed.remove(gold);
                spurious.remove(predicted);
                String types = gold.type() == predicted.type()
                        ? gold.type().label()
                        : gold.type().label() + " as " + predicted.type().label();
                String names = gold.name().equals(predicted.name())
                        ? gold.name()
                        : gold.name() + " (found: " + predicted.name() + ")";
                note(kind + ", " + types, names, gold);
            });
        }
    }

    private void note(String group, String what, Entity entity) {
        mistakes.add(new Mistake(group, what, sentences.naming(List.of(entity))));
    }

    private static boolean shareForm(Entity a, Entity b) {
        Set<String> forms = a.forms().stream().map(Letters::foldName).collect(Collectors.toSet());
        return b.forms().stream().map(Letters::foldName).anyMatch(forms::contains);
    }

    private boolean overlap(Entity a, Entity b) {
        return spans(a).stream().anyMatch(x -> spans(b).stream().anyMatch(x::overlaps));
    }

    private List<Span> spans(Entity entity) {
        return SurfaceForms.find(paper.text(), List.of(entity)).stream()
                .map(TypedSpan::span)
                .toList();
    }
}
