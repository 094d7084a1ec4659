package org.papergraph.relate.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.papergraph.model.EntityType;
import org.papergraph.relate.Example;
import org.papergraph.relate.reading.Reading;
import org.papergraph.relate.text.Document;

class ConnectionTest {

    private static final int CIFAR = 0;
    private static final int RESNET = 1;

    private final Report report;

    ConnectionTest() {
        Document document = new Example("A title", "ResNet reaches 91.2% on CIFAR-10, while it trains in 2 hours.")
                .entity("e1", EntityType.DATASET, "CIFAR-10")
                .entity("e2", EntityType.METHOD, "ResNet")
                .document();
        report = Report.of(new Reading(document, new double[document.size()], -1));
    }

    private Connection of(int value, int entity) {
        Document document = report.document();
        Value number = report.values().get(value);
        return Connection.of(
                document.sentence(number.sentence()),
                number,
                document.occurrencesOf(entity).get(0));
    }

    @Test
    void theWayLeadsUpToTheWordAboveBothAndDownToTheName() {
        assertEquals(1, of(0, RESNET).up());
        assertEquals(1, of(0, RESNET).down());
        assertTrue(of(0, CIFAR).length() < of(1, CIFAR).length());
    }

    @Test
    void aNumberBeyondACommaAndAnotherVerbIsFurtherThanOneBesideTheName() {
        assertEquals(0, of(0, CIFAR).breaks());
        assertEquals(2, of(1, CIFAR).breaks());
        assertEquals(0, of(0, CIFAR).verbs());
        assertEquals(1, of(1, CIFAR).verbs());
    }
}
