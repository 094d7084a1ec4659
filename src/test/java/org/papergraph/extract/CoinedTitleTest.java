package org.papergraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.model.EntityType;
import org.papergraph.model.Mention;
import org.papergraph.model.Paper;
import org.papergraph.model.Span;

class CoinedTitleTest {

    private static Mention mention(Paper paper, String form, EntityType type, double confidence) {
        int start = paper.text().indexOf(form);
        return new Mention(new Span(start, start + form.length()), form, type, confidence);
    }

    private static List<String> names(Paper paper, Mention... mentions) {
        return CoinedTitle.complete(paper, List.of(mentions)).stream()
                .map(m -> m.type().label() + " " + m.form() + " " + m.span().start() + " " + m.confidence())
                .toList();
    }

    @Test
    void aNameOfStrangeLettersIsFoundAtAllItsPlaces() {
        Paper paper = Paper.of("Oak^2: Trees in Small Gardens", "We grow Oak^2 without Oak^21.");
        assertEquals(List.of("Method Oak^2 0 0.9", "Method Oak^2 38 0.9"), names(paper));
    }

    @Test
    void whatIsOnlyAPartOfItGoes() {
        Paper paper = Paper.of("Oak^2: Trees in Small Gardens", "An oak is a tree.");
        assertEquals(
                List.of("Method Oak^2 0 0.9", "Task tree 42 0.6"),
                names(
                        paper,
                        mention(paper, "Oak", EntityType.METHOD, 0.6),
                        mention(paper, "tree", EntityType.TASK, 0.6)));
    }

    @Test
    void aNameThatWasHardlyFoundKeepsItsType() {
        Paper paper = Paper.of("OakNet: Trees in Small Gardens", "Text.");
        assertEquals(List.of("Dataset OakNet 0 0.9"), names(paper, mention(paper, "OakNet", EntityType.DATASET, 0.4)));
        assertEquals(List.of("Dataset OakNet 0 0.6"), names(paper, mention(paper, "OakNet", EntityType.DATASET, 0.6)));
    }

    @ParameterizedTest
    @CsvSource({
        "OakNet: A Large Dataset for Gardeners, Dataset",
        "OakNet: The First Open Corpus, Dataset",
        "OakNet: a benchmark of trees, Benchmark",
        "OakNet: A Taxonomy and Benchmark of Trees, Method",
        "OakNet: Growing a Benchmark, Method",
        "OakNet: A Method for Benchmark Trees, Method"
    })
    void theSubtitleMaySayOfWhatItIsTheName(String title, String type) {
        assertEquals(List.of(type + " OakNet 0 0.9"), names(Paper.of(title, "Text.")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oak: Trees in Gardens | We grow tall Oak in pots. | 1",
                "Oak: Trees in Gardens | Oak is what we grow. | 0",
                "Oak: Trees in Gardens | We grow tall Oak, that is, an oak. | 0",
                "Pre-Training: Trees | We grow. | 0",
                "Two Oaks: Trees | We grow. | 0",
                "Growing OakNet Trees | We grow. | 0",
            })
    void anOrdinaryWordIsNoNameUnlessTheAbstractTakesItForOne(String title, String text, int names) {
        assertEquals(
                names,
                CoinedTitle.complete(Paper.of(title, text), List.of()).stream()
                        .filter(m -> m.span().start() == 0)
                        .count());
    }
}
