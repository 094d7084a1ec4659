package org.papergraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.evaluate.PaperComparison.Outcome;
import org.papergraph.evaluate.PaperComparison.Statement;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;

/** The relations and results of a paper that were missed or made up. */
final class StatementMistakes {

    private final PaperComparison paper;
    private final Sentences sentences;
    private final List<Mistake> mistakes = new ArrayList<>();

    private StatementMistakes(PaperComparison paper) {
        this.paper = paper;
        this.sentences = new Sentences(paper.text());
    }

    static List<Mistake> of(PaperComparison paper) {
        StatementMistakes search = new StatementMistakes(paper);
        Compared<Statement> relations = paper.relations();
        relations.missed().forEach(s -> search.note("missed relation", s));
        relations.spurious().forEach(s -> search.note("spurious relation", s));
        Compared<Outcome> results = paper.results();
        results.missed().forEach(r -> search.note("missed result", r));
        results.spurious().forEach(r -> search.note("spurious result", r));
        return search.mistakes;
    }

    private void note(String kind, Statement s) {
        String what = name(s.subject()) + " " + s.relation() + " " + name(s.object());
        mistakes.add(new Mistake(kind + ", " + types(s), what, sentences.naming(entities(s.subject(), s.object()))));
    }

    private void note(String kind, Outcome r) {
        String what = String.join(
                " / ",
                name(r.method()),
                r.dataset().map(this::name).orElse("-"),
                r.metric().map(this::name).orElse("-"),
                r.value());
        mistakes.add(new Mistake(kind, what, sentences.reporting(r.value())));
    }

    private List<Entity> entities(String... ids) {
        return Stream.of(ids).flatMap(id -> paper.entity(id).stream()).toList();
    }

    private String name(String id) {
        return paper.entity(id).map(Entity::name).orElse(id);
    }

    /** Such as {@code usedFor (Method, Task)}. */
    private String types(Statement s) {
        return Stream.of(s.subject(), s.object())
                .map(id -> paper.entity(id)
                        .map(Entity::type)
                        .map(EntityType::label)
                        .or(() -> Optional.of(id)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ", s.relation() + " (", ")"));
    }
}
