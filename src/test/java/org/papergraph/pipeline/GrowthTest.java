package org.papergraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papergraph.link.across.Linker;
import org.papergraph.link.across.WatchedCounts;
import org.papergraph.link.identity.IdentityTally;
import org.papergraph.map.LexiconReader;
import org.papergraph.model.Annotation;
import org.papergraph.model.Lexicon;

/** To link one paper more takes as many looks at what others name in a store of ten times as many. */
class GrowthTest {

    private static final int FEW = 200;
    private static final int MANY = 10 * FEW;
    private static final int COMING = 50;
    private static final double TOLERANCE = 1.2;

    private final Lexicon lexicon = LexiconReader.bundledWith(List.of());
    private final MadeUpPapers papers = new MadeUpPapers(lexicon);
    private final Linker linker = new Linker(lexicon);
    private final IdentityTally stored = new IdentityTally();

    @Test
    void linkingDoesNotTakeMoreLooksInALargerStore() {
        store(0, FEW);
        double few = looks();
        store(FEW, MANY);
        double many = looks();
        assertTrue(many <= TOLERANCE * few, many + " looks among " + MANY + " papers, " + few + " among " + FEW);
    }

    private void store(int from, int to) {
        IntStream.range(from, to).forEach(n -> stored.add(linker.testimony(paper(n)), 1));
    }

    private double looks() {
        return IntStream.range(MANY, MANY + COMING)
                .map(n -> WatchedCounts.adding(paper(n), stored, linker).lookUps())
                .average()
                .orElseThrow();
    }

    private Annotation paper(int number) {
        return papers.apply(papers.paper(number)).annotation();
    }
}
