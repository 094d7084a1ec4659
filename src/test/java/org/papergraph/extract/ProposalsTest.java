package org.papergraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.Paper;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;
import org.papergraph.model.Result;

class ProposalsTest {

    private static final Paper PAPER = Paper.of("A Title", "An abstract.");

    private static Entity entity(String id, EntityType type, double confidence) {
        return new Entity(id, type, id, List.of(id), List.of(), confidence);
    }

    private static List<String> kept(List<Relation> relations, List<Result> results) {
        Annotation annotation = new Annotation(
                PAPER,
                List.of(
                        entity("sure", EntityType.METHOD, 0.9),
                        entity("unsure", EntityType.METHOD, 0.4),
                        entity("data", EntityType.DATASET, 0.3),
                        entity("measure", EntityType.METRIC, 0.4)),
                relations,
                results);
        return Proposals.settled(annotation).entities().stream().map(Entity::id).toList();
    }

    @Test
    void unlikelyEntitiesOfWhichNothingIsStatedGo() {
        assertEquals(List.of("sure", "measure"), kept(List.of(), List.of()));
    }

    @Test
    void bothEndsOfARelationStay() {
        Relation relation = new Relation("unsure", RelationType.TRAINED_ON, "data", 0.5, List.of());
        assertEquals(List.of("sure", "unsure", "data", "measure"), kept(List.of(relation), List.of()));
    }

    @Test
    void whatAResultIsAboutStays() {
        Result result = new Result("this", Optional.of("data"), Optional.empty(), "81%", false, 0.5, List.of());
        assertEquals(List.of("sure", "data", "measure"), kept(List.of(), List.of(result)));
    }
}
