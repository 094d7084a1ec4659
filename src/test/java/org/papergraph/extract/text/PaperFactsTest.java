package org.papergraph.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.extract.lexicon.LexiconIndex;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;

class PaperFactsTest {

    private static final int DATASET = 1 << EntityType.DATASET.ordinal();
    private static final int METHOD = 1 << EntityType.METHOD.ordinal();
    private static final AnnotatedPaper PAPER = Pieces.paper(
            "FlowerNet-9: A Dataset for Petal Counting", "We release Flower Net 9 today.", "Our optimiser is adam.");

    private static PaperFacts facts(String... contextOfAdam) {
        return new PaperFacts(
                PAPER,
                new LexiconIndex(new Lexicon(List.of(
                        entry(EntityType.DATASET, "FlowerNet-9", Set.of()),
                        entry(EntityType.METHOD, "Adam", Set.of(contextOfAdam))))));
    }

    private static LexiconEntry entry(EntityType type, String name, Set<String> context) {
        return new LexiconEntry("x:" + name, type, List.of(name), context, List.of(), List.of(), List.of());
    }

    @Test
    void spellingsWithOtherGapsAreOneForm() {
        PaperFacts facts = facts();
        assertEquals(facts.key(0, 0, 3), facts.key(1, 2, 5));
        assertEquals(2, facts.count(facts.key(0, 0, 3)));
        assertEquals(DATASET, facts.lexicon(1, 2, 5));
    }

    @Test
    void aNameInSmallLettersIsAWeakMatch() {
        assertEquals(METHOD << EntityType.values().length, facts().lexicon(2, 3, 4));
    }

    @Test
    void anAmbiguousNameNeedsItsContext() {
        assertEquals(0, facts("momentum").lexicon(2, 3, 4));
        assertNotEquals(0, facts("momentum", "optimiser").lexicon(2, 3, 4));
    }

    @Test
    void theTitleSaysWhatItsNameIs() {
        PaperFacts facts = facts();
        assertEquals("dataset", facts.named(facts.key(0, 0, 3)));
        assertEquals(1 << 5, facts.kinds(facts.key(1, 2, 5)));
        assertEquals(EntityType.DATASET, facts.resource(facts.key(1, 2, 5)));
        assertNull(facts.resource(facts.key(2, 3, 4)));
    }

    @Test
    void bracketsMayStandBetweenANameAndWhatItIs() {
        PaperFacts facts = new PaperFacts(
                Pieces.paper("Petals", "We release Flower Net (FN), a dataset of petals."),
                new LexiconIndex(new Lexicon(List.of())));
        assertEquals(EntityType.DATASET, facts.resource(facts.key(1, 2, 4)));
        assertEquals(EntityType.DATASET, facts.resource(facts.key(1, 5, 6)));
    }

    @Test
    void signsAloneAreNoName() {
        PaperFacts facts = new PaperFacts(
                Pieces.paper("A Title", "We pay $ and * and _ here."), new LexiconIndex(new Lexicon(List.of())));
        assertEquals(0, facts.key(1, 2, 3));
        assertNotEquals(0, facts.key(1, 0, 1));
        assertEquals(0, facts.key(1, 6, 7));
    }
}
