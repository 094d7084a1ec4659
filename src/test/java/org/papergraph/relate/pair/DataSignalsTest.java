package org.papergraph.relate.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.model.EntityType;
import org.papergraph.relate.Example;
import org.papergraph.relate.reading.Reading;
import org.papergraph.relate.text.Document;

class DataSignalsTest {

    private static final int TRAIN = 0;
    private static final int TRIAL = 1;
    private static final int OWN_OR_RIVAL = 5;
    private static final int NUMBERS_AFTER = 7;
    private static final int LISTED = 8;

    private static Reading reading;

    @BeforeAll
    static void read() {
        Example example = new Example(
                        "", "NetOne is trained on CIFAR-10 and SVHN. OldNet scores on ImageNet 81.5, ahead of NetOne.")
                .entity("e1", EntityType.METHOD, "NetOne")
                .entity("e2", EntityType.METHOD, "OldNet")
                .entity("e3", EntityType.DATASET, "CIFAR-10")
                .entity("e4", EntityType.DATASET, "SVHN")
                .entity("e5", EntityType.DATASET, "ImageNet");
        Document document = example.document();
        reading = new Reading(document, new double[document.size()], -1);
    }

    private static List<Float> signals(int method, int resource) {
        return new DataSignals(reading, method, resource).all();
    }

    @Test
    void trainingAndTrialsAreToldApartByTheNearestCue() {
        assertTrue(signals(0, 2).get(TRAIN) < signals(0, 2).get(TRIAL));
        assertTrue(signals(1, 4).get(TRAIN) > signals(1, 4).get(TRIAL));
    }

    @Test
    void membersOfAListStandWhereItBegins() {
        assertEquals(signals(0, 2), signals(0, 3));
        assertEquals(2, signals(0, 3).get(LISTED));
    }

    @Test
    void theNearerMethodHasTheAdvantage() {
        assertTrue(signals(1, 4).get(OWN_OR_RIVAL) < 0);
        assertTrue(signals(0, 4).get(OWN_OR_RIVAL) > 0);
    }

    @Test
    void numbersAreCountedWhereTheResourceIsNamed() {
        assertEquals(1, signals(1, 4).get(NUMBERS_AFTER));
        assertEquals(0, signals(0, 2).get(NUMBERS_AFTER));
    }
}
