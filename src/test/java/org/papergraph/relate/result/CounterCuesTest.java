package org.papergraph.relate.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.papergraph.model.EntityType;
import org.papergraph.relate.Example;
import org.papergraph.relate.reading.Reading;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Occurrence;

class CounterCuesTest {

    private static final int CIFAR = 0;
    private static final int RESNET = 1;

    private static Reading reading(String sentence) {
        Document document = new Example("A title", sentence)
                .entity("e1", EntityType.DATASET, "CIFAR-10")
                .entity("e2", EntityType.METHOD, "ResNet")
                .document();
        return new Reading(document, new double[document.size()], -1);
    }

    private static Occurrence named(Reading reading, int entity) {
        return reading.document().occurrencesOf(entity).get(0);
    }

    @Test
    void wordsOfTrainingBeforeDataAreCountedFromTheirList() {
        Reading reading = reading("Trained on CIFAR-10, ours is best.");
        assertEquals(2, new CounterCues(reading).trainingBefore(named(reading, CIFAR)));
        Reading none = reading("On CIFAR-10 ours reaches 81.2%.");
        assertEquals(CounterCues.FAR, new CounterCues(none).trainingBefore(named(none, CIFAR)));
    }

    @Test
    void wordsOfTrainingAfterDataCountToo() {
        Reading reading = reading("It gains 3.1% over CIFAR-10 pretraining.");
        assertEquals(1, new CounterCues(reading).trainingAfter(named(reading, CIFAR)));
    }

    @Test
    void whatIsOutdoneFollowsItsVerbOrPreposition() {
        Reading reading = reading("It outperforms the large ResNet by 2%.");
        assertEquals(3, new CounterCues(reading).outdoing(named(reading, RESNET)));
        Reading none = reading("Compared to others, ResNet reaches 91%.");
        assertEquals(CounterCues.FAR, new CounterCues(none).outdoing(named(none, RESNET)));
    }
}
