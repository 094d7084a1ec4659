package org.papergraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.Paper;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;

class ReliabilityTest {

    private static final List<Entity> ENTITIES = List.of(method("e1", "HexaNet"), method("e2", "ResNet"));

    private static Entity method(String id, String name) {
        return new Entity(id, EntityType.METHOD, name, List.of(name), List.of(), 1);
    }

    private static Relation relation(String subject, RelationType type, String object, double confidence) {
        return new Relation(subject, type, object, confidence, List.of());
    }

    private static Annotation annotation(Relation... relations) {
        return new Annotation(Paper.of("A title", "HexaNet, ResNet."), ENTITIES, List.of(relations), List.of());
    }

    private final Reliability reliability = Reliability.of(
            List.of(annotation(
                    relation("e1", RelationType.OUTPERFORMS, "e2", 1),
                    relation("e1", RelationType.COMPARED_WITH, "e2", 1))),
            List.of(annotation(
                    relation("e1", RelationType.OUTPERFORMS, "e2", 0.9),
                    relation("e2", RelationType.COMPARED_WITH, "e1", 0.7),
                    relation("e1", RelationType.BASED_ON, "e2", 0.4))));

    @Test
    void theErrorIsTheMeanDistanceBetweenConfidenceAndTruth() {
        assertEquals((0.1 + 0.3 + 0.4) / 3, reliability.calibrationError(), 1e-9);
    }

    @Test
    void aThresholdTradesRecallForPrecision() {
        assertEquals(2 / 3.0, reliability.from(0).precision(), 1e-9);
        assertEquals(1, reliability.from(0.5).precision(), 1e-9);
        assertEquals(0.5, reliability.from(0.8).recall(), 1e-9);
    }

    @Test
    void comparingGoesBothWays() {
        assertEquals(2, reliability.from(0.7).hit());
    }
}
