package org.papergraph.relate.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.relate.Example;
import org.papergraph.relate.text.Document;

/** Measures that no entity stands for are proposed, and become entities where a number hangs on them. */
class MetricFinderTest {

    private static List<String> proposals(String sentence) {
        Example example = new Example("A title", sentence).entity("e1", EntityType.METRIC, "BLEU");
        Document document = example.document();
        return MetricFinder.find(document, new ValueFinder(document).find()).stream()
                .map(Entity::name)
                .toList();
    }

    @Test
    void compoundsOfMeasuringAreProposedAndTheirHeads() {
        assertEquals(List.of("latency", "inference latency"), proposals("It cuts inference latency by 67%."));
        assertEquals(List.of("memory"), proposals("It needs 25% less memory than a popular model."));
        assertEquals(List.of("memory"), proposals("With popular memory it gains 5%."));
    }

    @Test
    void howManyTimesIsNoPartOfTheMeasure() {
        assertEquals(List.of("memory", "memory reduction"), proposals("It reports a 3x memory reduction."));
        assertEquals(List.of("compute"), proposals("It was trained using 30x more compute than others."));
    }

    @Test
    void aReductionIsOneOfSomethingElse() {
        assertEquals(List.of("memory"), proposals("It reports a 3x reduction in memory."));
    }

    @Test
    void whatIsAnEntityAlreadyIsNot() {
        assertEquals(List.of(), proposals("It reaches 41.2 BLEU."));
    }

    @Test
    void sentencesWithoutNumbersAreLeftAlone() {
        assertEquals(List.of(), proposals("It cuts the latency."));
    }

    @Test
    void aMetricThatANumberHangsOnBecomesAnEntity() {
        var annotation = new Example(
                        "HexaNet: Sparse Networks",
                        "We propose HexaNet. HexaNet achieves a top-1 accuracy of 91.4% on ImageNet.")
                .entity("e1", EntityType.METHOD, "HexaNet")
                .entity("e2", EntityType.DATASET, "ImageNet")
                .annotation();
        String metric = annotation.results().get(0).metric().orElseThrow();
        assertTrue(annotation
                .entity(metric)
                .filter(e -> e.name().equals("top-1 accuracy"))
                .isPresent());
        assertEquals(3, annotation.entities().size());
    }
}
