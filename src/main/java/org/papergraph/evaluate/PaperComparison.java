package org.papergraph.evaluate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;
import org.papergraph.model.Result;

/**
 * One paper's gold beside what was predicted for it. Entities are known by their gold ids; a predicted one without a partner by its
 * own id after a question mark.
 */
final class PaperComparison {

    /** A relation with the ends as this comparison knows them. */
    record Statement(String subject, String relation, String object) {}

    /** A result with its parts as this comparison knows them. */
    record Outcome(String method, Optional<String> dataset, Optional<String> metric, String value) {}

    private static final String ALONE = "?";

    private final Annotation gold;
    private final Annotation predicted;
    private final Map<String, String> strict;
    private final Map<String, String> loose;

    PaperComparison(Annotation gold, Annotation predicted) {
        this.gold = gold;
        this.predicted = predicted;
        this.strict = EntityPairing.pair(gold.entities(), predicted.entities(), t -> t);
        this.loose =
                EntityPairing.pair(gold.entities(), predicted.entities(), t -> t.isResource() ? EntityType.DATASET : t);
    }

    /** What people know the paper by. */
    String name() {
        return gold.paper().id().orElseGet(gold.paper()::title);
    }

    /** An entity of either side, by the id that this comparison knows it by; none for the paper and its own approach. */
    Optional<Entity> entity(String id) {
        return id.startsWith(ALONE) ? predicted.entity(id.substring(ALONE.length())) : gold.entity(id);
    }

    String text() {
        return gold.paper().text();
    }

    Compared<TypedSpan> mentions() {
        return new Compared<>(
                SurfaceForms.find(text(), gold.entities()),
                SurfaceForms.find(text(), predicted.entities()),
                m -> m.type().label());
    }

    Compared<String> entities() {
        return entities(strict);
    }

    Compared<String> resources() {
        return entities(loose);
    }

    Compared<Statement> relations() {
        return relations(strict, RelationType::label);
    }

    /** Training and evaluation taken as one relation, datasets and benchmarks as one type. */
    Compared<Statement> relaxed() {
        return relations(loose, PaperComparison::relaxed);
    }

    Compared<Outcome> results() {
        return new Compared<>(
                outcomes(gold.results(), id -> id),
                outcomes(predicted.results(), id -> id.equals(Relation.THIS) ? id : partner(id, loose)),
                r -> "result");
    }

    private Compared<String> entities(Map<String, String> pairs) {
        Map<String, String> types = new HashMap<>();
        gold.entities().forEach(e -> types.put(e.id(), e.type().label()));
        predicted.entities().forEach(e -> types.put(ALONE + e.id(), e.type().label()));
        return new Compared<>(
                ids(gold.entities(), id -> id), ids(predicted.entities(), id -> partner(id, pairs)), types::get);
    }

    private static Set<String> ids(List<Entity> entities, UnaryOperator<String> rename) {
        return entities.stream().map(Entity::id).map(rename).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String partner(String id, Map<String, String> pairs) {
        return pairs.getOrDefault(id, ALONE + id);
    }

    private static String known(String id, Map<String, String> pairs) {
        return id.equals(Relation.PAPER) || id.equals(Relation.THIS) ? id : partner(id, pairs);
    }

    private Compared<Statement> relations(Map<String, String> pairs, Function<RelationType, String> name) {
        return new Compared<>(
                statements(gold.relations(), id -> id, name),
                statements(predicted.relations(), id -> known(id, pairs), name),
                Statement::relation);
    }

    private static Set<Statement> statements(
            List<Relation> relations, UnaryOperator<String> rename, Function<RelationType, String> name) {
        return relations.stream()
                .map(r -> statement(r.type(), rename.apply(r.subject()), rename.apply(r.object()), name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Statement statement(
            RelationType type, String subject, String object, Function<RelationType, String> name) {
        boolean turn = type == RelationType.COMPARED_WITH && subject.compareTo(object) > 0;
        return new Statement(turn ? object : subject, name.apply(type), turn ? subject : object);
    }

    private static String relaxed(RelationType type) {
        boolean uses = type == RelationType.TRAINED_ON || type == RelationType.EVALUATED_ON;
        return uses ? "usesDataset" : type.label();
    }

    private static Set<Outcome> outcomes(List<Result> results, UnaryOperator<String> rename) {
        return results.stream()
                .map(r -> new Outcome(
                        rename.apply(r.method()),
                        r.dataset().map(rename),
                        r.metric().map(rename),
                        Letters.foldValue(r.value())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
