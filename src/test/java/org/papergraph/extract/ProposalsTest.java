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

    private static Annotation settled(List<Relation> relations, List<Result> results) {
        return Proposals.settled(new Annotation(
                PAPER,
                List.of(
                        entity("sure", EntityType.METHOD, 0.9),
                        entity("unsure", EntityType.METHOD, 0.45),
                        entity("data", EntityType.DATASET, 0.3),
                        entity("measure", EntityType.METRIC, 0.45)),
                relations,
                results));
    }

    private static List<String> kept(Annotation annotation) {
        return annotation.entities().stream().map(Entity::id).toList();
    }

    private static Relation relation(String subject, RelationType type, String object, double confidence) {
        return new Relation(subject, type, object, confidence, List.of());
    }

    @Test
    void unlikelyEntitiesOfWhichNothingIsStatedGo() {
        assertEquals(List.of("sure", "measure"), kept(settled(List.of(), List.of())));
    }

    @Test
    void bothEndsOfAClearRelationStay() {
        Relation relation = relation("unsure", RelationType.TRAINED_ON, "data", 0.6);
        assertEquals(List.of("sure", "unsure", "data", "measure"), kept(settled(List.of(relation), List.of())));
    }

    @Test
    void lessIsAskedOfAnIntroduction() {
        Relation introduced = relation(Relation.PAPER, RelationType.INTRODUCES, "unsure", 0.5);
        Relation trained = relation("sure", RelationType.TRAINED_ON, "data", 0.5);
        assertEquals(List.of("sure", "unsure", "measure"), kept(settled(List.of(introduced, trained), List.of())));
    }

    @Test
    void whatAClearResultIsAboutStays() {
        Result result = new Result("this", Optional.of("data"), Optional.empty(), "81%", false, 0.6, List.of());
        Annotation annotation = settled(List.of(), List.of(result));
        assertEquals(List.of("sure", "data", "measure"), kept(annotation));
        assertEquals(List.of(result), annotation.results());
    }

    private static Result measured(String method, double confidence) {
        return new Result(method, Optional.empty(), Optional.of("perhaps"), "81%", false, confidence, List.of());
    }

    private static Annotation settledWithMetric(Result result) {
        return Proposals.settled(new Annotation(
                PAPER,
                List.of(
                        entity("sure", EntityType.METHOD, 0.9),
                        entity("unsure", EntityType.METHOD, 0.45),
                        entity("perhaps", EntityType.METRIC, 0.3)),
                List.of(),
                List.of(result)));
    }

    @Test
    void aNumberOfAKnownMethodKeepsItsMetric() {
        Annotation annotation = settledWithMetric(measured("sure", 0.3));
        assertEquals(List.of("sure", "perhaps"), kept(annotation));
        assertEquals(List.of(measured("sure", 0.3)), annotation.results());
    }

    @Test
    void notSoANumberThatIsHardlyOneOrOfAnUnlikelyMethod() {
        for (Result result : List.of(measured("sure", 0.29), measured("unsure", 0.5))) {
            assertEquals(List.of("sure"), kept(settledWithMetric(result)));
            assertEquals(List.of(), settledWithMetric(result).results());
        }
    }

    @Test
    void whatIsHardlyStatedGoesWithItsEnds() {
        Relation hardly = relation("sure", RelationType.TRAINED_ON, "data", 0.5);
        Relation clear = relation(Relation.PAPER, RelationType.INTRODUCES, "unsure", 0.8);
        Result result = new Result("sure", Optional.of("data"), Optional.empty(), "81%", false, 0.5, List.of());
        Annotation annotation = settled(List.of(hardly, clear), List.of(result));
        assertEquals(List.of("sure", "unsure", "measure"), kept(annotation));
        assertEquals(List.of(clear), annotation.relations());
        assertEquals(List.of(), annotation.results());
    }
}
