package org.papergraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;
import org.papergraph.model.Mention;
import org.papergraph.model.Span;

class KnownNamesTest {

    private static final KnownNames NAMES = new KnownNames(new Lexicon(List.of(
            known("ImageNet", EntityType.DATASET),
            known("few-shot CIFAR", EntityType.DATASET),
            known("CIFAR", EntityType.DATASET),
            known("accuracy", EntityType.METRIC),
            known("precision", EntityType.METRIC),
            known("average precision", EntityType.METRIC))));

    private static LexiconEntry known(String name, EntityType type) {
        return new LexiconEntry("urn:" + name, type, List.of(name), Set.of(), List.of(), List.of(), List.of());
    }

    private static void assertCut(String expected, String form, EntityType type) {
        String text = "We use " + form + " here.";
        Mention tagged = new Mention(new Span(7, 7 + form.length()), form, type, 0.8);
        Mention mention = NAMES.withoutPrefix(tagged);
        assertEquals(expected, mention.form());
        assertEquals(expected, mention.span().of(text));
        assertEquals(type, mention.type());
    }

    @Test
    void theSettingBeforeAKnownNameIsNoPartOfIt() {
        assertCut("ImageNet", "OOD ImageNet", EntityType.DATASET);
        assertCut("ImageNet", "out-of-distribution ImageNet", EntityType.DATASET);
    }

    @Test
    void otherWordsAndNamesThatNobodyKnowsStay() {
        assertCut("Split ImageNet", "Split ImageNet", EntityType.DATASET);
        assertCut("OOD BarkQA", "OOD BarkQA", EntityType.DATASET);
        assertCut("few-shot CIFAR", "few-shot CIFAR", EntityType.DATASET);
        assertCut("zero-shot ImageNet", "zero-shot ImageNet", EntityType.TASK);
    }

    @Test
    void theAveragingOfAKnownMetricIsNoPartOfItsName() {
        assertCut("accuracy", "average accuracy", EntityType.METRIC);
        assertCut("accuracy", "Mean accuracy", EntityType.METRIC);
    }

    @Test
    void averagesThatAreMetricsOfTheirOwnStay() {
        assertCut("average precision", "average precision", EntityType.METRIC);
        assertCut("average velocity", "average velocity", EntityType.METRIC);
        assertCut("average per-task accuracy", "average per-task accuracy", EntityType.METRIC);
        assertCut("average ImageNet", "average ImageNet", EntityType.METRIC);
    }
}
