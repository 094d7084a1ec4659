package org.papergraph.cli.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papergraph.extract.MarkedPaper;
import org.papergraph.extract.text.Pieces;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.Annotation;
import org.papergraph.model.Lexicon;

/** Taggers that find nothing, but know what they have been trained on. */
class CrossValidationTest {

    private static final List<MarkedPaper> PAPERS = papers("On Zarb", 12);
    private static final List<MarkedPaper> OTHERS = papers("Of Corp", 7);
    private static final CrossValidation VALIDATION = new CrossValidation(PAPERS, OTHERS, 3, new Lexicon(List.of()));

    private final List<Set<String>> trainings = new ArrayList<>();

    private static List<MarkedPaper> papers(String title, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new MarkedPaper(Pieces.paper(title + i, "Nothing here."), List.of()))
                .toList();
    }

    private static Set<String> titles(List<MarkedPaper> papers) {
        return papers.stream().map(p -> p.paper().paper().title()).collect(Collectors.toSet());
    }

    private CrossValidation.Tagger train(List<MarkedPaper> papers) {
        Set<String> seen = titles(papers);
        trainings.add(seen);
        return (AnnotatedPaper paper) -> {
            assertFalse(seen.contains(paper.paper().title()), paper.paper().title());
            return List.of();
        };
    }

    private static void assertInOrder(List<MarkedPaper> papers, List<Annotation> unseen) {
        assertEquals(
                papers.stream().map(p -> p.paper().paper()).toList(),
                unseen.stream().map(Annotation::paper).toList());
    }

    @Test
    void everyPaperIsAskedOfAModelThatHasNotSeenIt() {
        assertInOrder(PAPERS, VALIDATION.unseen(this::train));

        assertEquals(3, trainings.size());
        trainings.forEach(seen -> assertEquals(8 + OTHERS.size(), seen.size()));
        trainings.forEach(seen -> assertTrue(seen.containsAll(titles(OTHERS))));
    }
}
