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

class ResourceNamesTest {

    private static final ResourceNames NAMES =
            new ResourceNames(new Lexicon(List.of(known("ImageNet"), known("few-shot CIFAR"), known("CIFAR"))));

    private static LexiconEntry known(String name) {
        return new LexiconEntry(
                "urn:" + name, EntityType.DATASET, List.of(name), Set.of(), List.of(), List.of(), List.of());
    }

    private static void assertCut(String expected, String form, EntityType type) {
        String text = "We use " + form + " here.";
        Mention tagged = new Mention(new Span(7, 7 + form.length()), form, type, 0.8);
        Mention mention = NAMES.withoutSetting(tagged);
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
}
