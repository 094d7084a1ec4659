package org.papergraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;
import org.papergraph.model.MarkedText;

class ResourceListsTest {

    private static final Lexicon LEXICON = new Lexicon(List.of(
            known("SQuAD", EntityType.DATASET),
            known("GLUE", EntityType.BENCHMARK),
            known("BERT", EntityType.METHOD),
            known("leaf counting", EntityType.TASK),
            new LexiconEntry(
                    "urn:leaf", EntityType.BENCHMARK, List.of("LC"), Set.of(), List.of(), List.of(), List.of())));

    private static LexiconEntry known(String name, EntityType type) {
        return new LexiconEntry("urn:" + name, type, List.of(name), Set.of(), List.of(), List.of(), List.of());
    }

    /** The types of the mentions after the lists are read. */
    private static String typed(String marked) {
        MarkedText text = MarkedText.of(marked);
        return new ResourceLists(LEXICON, text.text(), text.mentions())
                .typed().stream().map(m -> m.type().label()).collect(Collectors.joining(" "));
    }

    @Test
    void aNewNameListedWithAKnownDatasetIsOneWhereverItStands() {
        assertEquals(
                "Dataset Dataset Dataset", typed("It is tried on [Dataset:SQuAD] and [BarkQA]. On [BarkQA] it fails."));
    }

    @Test
    void aListMayEndOpenly() {
        assertEquals("Benchmark Benchmark", typed("Tests ([Benchmark:GLUE], [BarkQA], etc.)"));
    }

    @Test
    void aCommaAloneMakesNoList() {
        assertEquals("Dataset Method", typed("On [Dataset:SQuAD], [BarkNet] wins."));
    }

    @Test
    void theListEndsBehindAnd() {
        assertEquals("Dataset Benchmark Method", typed("On [Dataset:SQuAD] and [Benchmark:GLUE], [BarkNet] wins."));
    }

    @Test
    void anotherClauseIsNoMember() {
        assertEquals("Benchmark Method", typed("We thank [Benchmark:GLUE], and [BarkNet] too."));
        assertEquals("Benchmark Method Method", typed("On [Benchmark:GLUE], [BarkNet] and [RootNet] are level."));
    }

    @Test
    void aBracketThatHoldsMoreEndsTheList() {
        assertEquals("Dataset Method", typed("BERT (81 on [Dataset:SQuAD]) and [BarkNet] are large."));
    }

    @Test
    void whatIsKnownAsAMethodStaysOne() {
        assertEquals("Dataset Method", typed("[Dataset:SQuAD] and [BERT] are known."));
    }

    @Test
    void aListOfUnknownNamesTellsNothing() {
        assertEquals("Dataset Method", typed("[Dataset:RootQA] and [BarkQA] are new."));
    }

    @Test
    void longAndShortFormShareTheirType() {
        assertEquals(
                "Benchmark Benchmark Benchmark",
                typed("On [Task:leaf counting] ([Task:LC]) and [Benchmark:GLUE] it wins."));
    }
}
