package org.papergraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;
import org.papergraph.model.Mention;
import org.papergraph.model.Span;

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

    /** The types after the lists are read; names and types take turns. */
    private static List<EntityType> typed(String text, Object... namesAndTypes) {
        List<Mention> mentions = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < namesAndTypes.length; i += 2) {
            String name = (String) namesAndTypes[i];
            int at = text.indexOf(name, from);
            from = at + name.length();
            mentions.add(new Mention(new Span(at, from), name, (EntityType) namesAndTypes[i + 1], 0.8));
        }
        return new ResourceLists(LEXICON, text, mentions)
                .typed().stream().map(Mention::type).toList();
    }

    @Test
    void aNewNameListedWithAKnownDatasetIsOneWhereverItStands() {
        assertEquals(
                List.of(EntityType.DATASET, EntityType.DATASET, EntityType.DATASET),
                typed(
                        "It is tried on SQuAD and BarkQA. On BarkQA it fails.",
                        "SQuAD",
                        EntityType.DATASET,
                        "BarkQA",
                        EntityType.METHOD,
                        "BarkQA",
                        EntityType.METHOD));
    }

    @Test
    void aListMayEndOpenly() {
        assertEquals(
                List.of(EntityType.BENCHMARK, EntityType.BENCHMARK),
                typed("Tests (GLUE, BarkQA, etc.)", "GLUE", EntityType.BENCHMARK, "BarkQA", EntityType.METHOD));
    }

    @Test
    void aCommaAloneMakesNoList() {
        assertEquals(
                List.of(EntityType.DATASET, EntityType.METHOD),
                typed("On SQuAD, BarkNet wins.", "SQuAD", EntityType.DATASET, "BarkNet", EntityType.METHOD));
    }

    @Test
    void theListEndsBehindAnd() {
        assertEquals(
                List.of(EntityType.DATASET, EntityType.BENCHMARK, EntityType.METHOD),
                typed(
                        "On SQuAD and GLUE, BarkNet wins.",
                        "SQuAD",
                        EntityType.DATASET,
                        "GLUE",
                        EntityType.BENCHMARK,
                        "BarkNet",
                        EntityType.METHOD));
    }

    @Test
    void anotherClauseIsNoMember() {
        assertEquals(
                List.of(EntityType.BENCHMARK, EntityType.METHOD),
                typed("We thank GLUE, and BarkNet too.", "GLUE", EntityType.BENCHMARK, "BarkNet", EntityType.METHOD));
        assertEquals(
                List.of(EntityType.BENCHMARK, EntityType.METHOD, EntityType.METHOD),
                typed(
                        "On GLUE, BarkNet and RootNet are level.",
                        "GLUE",
                        EntityType.BENCHMARK,
                        "BarkNet",
                        EntityType.METHOD,
                        "RootNet",
                        EntityType.METHOD));
    }

    @Test
    void aBracketThatHoldsMoreEndsTheList() {
        assertEquals(
                List.of(EntityType.DATASET, EntityType.METHOD),
                typed(
                        "BERT (81 on SQuAD) and BarkNet are large.",
                        "SQuAD",
                        EntityType.DATASET,
                        "BarkNet",
                        EntityType.METHOD));
    }

    @Test
    void whatIsKnownAsAMethodStaysOne() {
        assertEquals(
                List.of(EntityType.DATASET, EntityType.METHOD),
                typed("SQuAD and BERT are known.", "SQuAD", EntityType.DATASET, "BERT", EntityType.METHOD));
    }

    @Test
    void aListOfUnknownNamesTellsNothing() {
        assertEquals(
                List.of(EntityType.DATASET, EntityType.METHOD),
                typed("RootQA and BarkQA are new.", "RootQA", EntityType.DATASET, "BarkQA", EntityType.METHOD));
    }

    @Test
    void longAndShortFormShareTheirType() {
        assertEquals(
                List.of(EntityType.BENCHMARK, EntityType.BENCHMARK, EntityType.BENCHMARK),
                typed(
                        "On leaf counting (LC) and GLUE it wins.",
                        "leaf counting",
                        EntityType.TASK,
                        "LC",
                        EntityType.TASK,
                        "GLUE",
                        EntityType.BENCHMARK));
    }
}
