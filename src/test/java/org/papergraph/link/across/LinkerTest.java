package org.papergraph.link.across;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.link.identity.Link;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityKey;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;
import org.papergraph.model.Paper;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;

class LinkerTest {

    private static final Lexicon LEXICON = new Lexicon(List.of(
            known("dataset/imagenet", EntityType.DATASET, Set.of(), "ImageNet", "ImageNet-1k", "ILSVRC 2012"),
            known("method/adam", EntityType.METHOD, Set.of("optimizer"), "Adam", "adaptive moment estimation"),
            known("task/continual-learning", EntityType.TASK, Set.of(), "continual learning", "CL"),
            known("method/contrastive-learning", EntityType.METHOD, Set.of(), "contrastive learning", "CL"),
            known("method/presto_time", EntityType.METHOD, Set.of("satellite"), "PRESTO"),
            known("method/glm", EntityType.METHOD, Set.of("language"), "GLM"),
            known("method/glm_linear", EntityType.METHOD, Set.of("regression"), "GLM"),
            known("metric/f1", EntityType.METRIC, Set.of(), "F1"),
            known("metric/macro-f1", EntityType.METRIC, Set.of(), "macro F1"),
            known("task/zero-shot-transfer", EntityType.TASK, Set.of(), "zero-shot transfer"),
            known("task/zero-shot-learning", EntityType.TASK, Set.of(), "zero-shot learning"),
            known("dataset/math_competition", EntityType.DATASET, Set.of("gsm8k"), "MATH", "Competition Math"),
            known("task/math-reasoning", EntityType.TASK, Set.of(), "math reasoning"),
            known("method/adapter", EntityType.METHOD, Set.of(), "adapter"),
            known("method/logistic-regression", EntityType.METHOD, Set.of(), "logistic regression", "LR"),
            known("method/parameter-search", EntityType.METHOD, Set.of(), "parameter search", "parameter tuning"),
            known("method/parameter-tuning", EntityType.METHOD, Set.of(), "parameter tuning", "parameter search"),
            known("metric/win-rate", EntityType.METRIC, Set.of(), "win rate", "WR"),
            known("task/text-to-image-generation", EntityType.TASK, Set.of(), "text-to-image generation", "T2I"),
            known(
                    "method/masked-language-model",
                    EntityType.METHOD,
                    Set.of(),
                    "masked language model",
                    "masked language modeling",
                    "MLM")));

    private static LexiconEntry known(String iri, EntityType type, Set<String> context, String... forms) {
        return new LexiconEntry(
                "https://w3id.org/papergraph/" + iri, type, List.of(forms), context, List.of(), List.of(), List.of());
    }

    /** A paper that names one thing by these forms. */
    private static Annotation paper(String title, EntityType type, String... forms) {
        return new Annotation(
                Paper.of(title, ""),
                List.of(new Entity("e1", type, forms[0], List.of(forms), List.of(), 1)),
                List.of(),
                List.of());
    }

    private static Annotation introducing(String title, String... forms) {
        Annotation paper = paper(title, EntityType.METHOD, forms);
        Relation introduces = new Relation(Relation.PAPER, RelationType.INTRODUCES, "e1", 1, List.of());
        return new Annotation(paper.paper(), paper.entities(), List.of(introduces), List.of());
    }

    private static List<EntityKey> keys(Annotation... papers) {
        List<EntityKey> keys = new ArrayList<>();
        for (Map<String, Link> links : new Linker(LEXICON).link(List.of(papers))) {
            keys.add(links.get("e1").key());
        }
        return keys;
    }

    private static void assertSame(Annotation a, Annotation b) {
        List<EntityKey> keys = keys(a, b);
        assertEquals(keys.get(0), keys.get(1));
    }

    private static void assertDifferent(Annotation a, Annotation b) {
        List<EntityKey> keys = keys(a, b);
        assertNotEquals(keys.get(0), keys.get(1));
    }

    @Test
    void namesOfOneLexiconEntryAreOneThing() {
        assertSame(paper("A", EntityType.DATASET, "ILSVRC-2012"), paper("B", EntityType.DATASET, "imagenet1k"));
        assertEquals(
                new EntityKey(EntityType.DATASET, "ImageNet", Optional.empty()),
                keys(paper("A", EntityType.DATASET, "ImageNet-1k")).get(0));
    }

    @Test
    void aBenchmarkAndADatasetOfOneNameAreOneThing() {
        assertSame(paper("A", EntityType.BENCHMARK, "ImageNet"), paper("B", EntityType.DATASET, "ImageNet"));
        assertSame(paper("A", EntityType.BENCHMARK, "QuizHall"), paper("B", EntityType.DATASET, "QuizHall"));
    }

    @Test
    void spellingsOfAnUnknownNameAreOneThing() {
        assertSame(paper("A", EntityType.METHOD, "MossNet-50"), paper("B", EntityType.METHOD, "MossNet50"));
        assertSame(paper("A", EntityType.TASK, "moss detection"), paper("B", EntityType.TASK, "Detection of mosses"));
        assertSame(
                paper("A", EntityType.METHOD, "lichenised methods"), paper("B", EntityType.METHOD, "lichenized model"));
    }

    @Test
    void theKeyHasTheCapitalsThatPapersWrite() {
        EntityKey key = keys(paper("A", EntityType.METHOD, "MossNet50"), paper("B", EntityType.METHOD, "MossNet-50"))
                .get(0);

        assertEquals(new EntityKey(EntityType.METHOD, "MossNet-50", Optional.empty()), key);
        assertEquals(
                "moss learning",
                keys(paper("A", EntityType.METHOD, "Moss Learning"), paper("B", EntityType.METHOD, "moss learning"))
                        .get(0)
                        .name());
    }

    @Test
    void versionsAndSizesAreDifferentThings() {
        assertDifferent(paper("A", EntityType.METHOD, "Moss-2 7B"), paper("B", EntityType.METHOD, "Moss-2 13B"));
        assertDifferent(paper("A", EntityType.METHOD, "Moss"), paper("B", EntityType.METHOD, "Moss+"));
        assertDifferent(paper("A", EntityType.METHOD, "Moss-2"), paper("B", EntityType.METHOD, "Moss-2.5"));
    }

    @Test
    void typesPartThingsOfOneName() {
        assertDifferent(paper("A", EntityType.METHOD, "CL", "contrastive learning"), paper("B", EntityType.TASK, "CL"));
    }

    @Test
    void twoThingsOfOneNameArePartedByTheirLongForms() {
        List<EntityKey> keys = keys(
                paper("A", EntityType.METHOD, "EVA", "Edge Variance Attention"),
                paper("B", EntityType.METHOD, "EVA", "Emulated Value Agents"));

        assertEquals(
                List.of(
                        new EntityKey(EntityType.METHOD, "EVA", Optional.of("edge variance attention")),
                        new EntityKey(EntityType.METHOD, "EVA", Optional.of("emulated value agent"))),
                keys);
    }

    @Test
    void longFormsThatDifferInAWordEndingAreTheSame() {
        assertSame(
                paper("A", EntityType.METHOD, "EVA", "Edge Variance Adapters"),
                paper("B", EntityType.METHOD, "EVA", "edge-variance adaptation"));
    }

    @Test
    void aBareAbbreviationIsTheOnlyThingOfThatName() {
        assertSame(
                paper("A", EntityType.METHOD, "EVA"), paper("B", EntityType.METHOD, "EVA", "Edge Variance Attention"));
    }

    @Test
    void aBareAbbreviationOfSeveralThingsIsThatOfWhichThePaperSpeaks() {
        List<EntityKey> keys = keys(
                paper("Variance at the edge", EntityType.METHOD, "EVA"),
                paper("B", EntityType.METHOD, "EVA", "Edge Variance Attention"),
                paper("C", EntityType.METHOD, "EVA", "Emulated Value Agents"),
                paper("Something else", EntityType.METHOD, "EVA"));

        assertEquals(keys.get(1), keys.get(0));
        assertEquals(new EntityKey(EntityType.METHOD, "EVA", Optional.empty()), keys.get(3));
    }

    @Test
    void aLongFormAloneJoinsItsAbbreviation() {
        assertSame(
                paper("A", EntityType.METHOD, "Edge Variance Attention"),
                paper("B", EntityType.METHOD, "EVA", "Edge Variance Attention"));
    }

    @Test
    void aLongFormOfItsOwnKeepsAnEntityFromTheLexiconsThingOfTheName() {
        List<EntityKey> keys =
                keys(paper("A", EntityType.METHOD, "ADAM", "ADapt And Merge"), paper("B", EntityType.METHOD, "Adam"));

        assertEquals(new EntityKey(EntityType.METHOD, "ADAM", Optional.of("adapt and merge")), keys.get(0));
        assertEquals(new EntityKey(EntityType.METHOD, "Adam", Optional.empty()), keys.get(1));
    }

    @Test
    void twoPapersThatIntroduceANameMeanTwoThings() {
        assertDifferent(introducing("Moss grows", "MossNet"), introducing("Moss learns", "MossNet"));
        assertSame(introducing("Moss grows", "moss learning"), introducing("Moss learns", "moss learning"));
    }

    @Test
    void aNameOfTheLexiconThatIsIntroducedOutsideItsContextIsAnotherThing() {
        assertDifferent(introducing("Chemistry", "PRESTO"), paper("Satellite images", EntityType.METHOD, "PRESTO"));
    }

    @Test
    void outsideEveryContextANameOfSeveralThingsIsTheOneThatHasItForItsOwn() {
        assertEquals(
                List.of(
                        new EntityKey(EntityType.METHOD, "GLM", Optional.empty()),
                        new EntityKey(EntityType.METHOD, "GLM", Optional.of("linear")),
                        new EntityKey(EntityType.METHOD, "PRESTO", Optional.empty())),
                keys(
                        paper("Chemistry", EntityType.METHOD, "GLM"),
                        paper("Regression", EntityType.METHOD, "GLM"),
                        paper("Chemistry", EntityType.METHOD, "PRESTO")));
    }

    @Test
    void anEntityWithNamesOfTwoKnownThingsIsTheOneOfItsFirstName() {
        assertEquals(
                new EntityKey(EntityType.TASK, "zero-shot transfer", Optional.empty()),
                keys(paper("A", EntityType.TASK, "zero-shot transfer", "zero-shot learning"))
                        .get(0));
    }

    @Test
    void aMetricThatIsCutShortIsTheOneNamedInFull() {
        assertEquals(
                new EntityKey(EntityType.METRIC, "macro F1", Optional.empty()),
                keys(paper("A", EntityType.METRIC, "F1", "macro F1")).get(0));
    }

    @Test
    void anAbbreviationMayPassOverTheHyphensOfItsMeaning() {
        assertSame(paper("A", EntityType.METHOD, "MMR"), paper("B", EntityType.METHOD, "multi-modal moss recognition"));
    }

    @Test
    void anOrdinaryWordIsNoNameInCapitals() {
        Annotation named = paper("A, GSM8K", EntityType.DATASET, "MATH");

        assertDifferent(named, paper("B, GSM8K", EntityType.DATASET, "math"));
        assertDifferent(named, paper("C", EntityType.DATASET, "Math"));
        assertSame(named, paper("D, GSM8K", EntityType.DATASET, "Math"));
        assertSame(named, paper("E, GSM8K", EntityType.DATASET, "MATH", "math"));
    }

    @Test
    void theKindThatStandsForALongerNameIsThatThing() {
        Annotation kind = paper("A", EntityType.METHOD, "adapter");

        assertDifferent(kind, paper("B", EntityType.METHOD, "spatial adapter", "adapters"));
        assertSame(kind, paper("C", EntityType.METHOD, "adapter", "spatial adapters"));
    }

    @Test
    void anAbbreviationInANameIsWrittenOutAsTheOtherFormsDo() {
        assertSame(
                paper("A", EntityType.METHOD, "constant LR", "constant learning rate"),
                paper("B", EntityType.METHOD, "constant learning rate"));
        assertSame(
                paper("A", EntityType.METHOD, "vision-language (VL) adapter", "VL adapters"),
                paper("B", EntityType.METHOD, "vision-language adapter"));
    }

    @Test
    void entriesOfTheLexiconThatNameEachOtherAreOneThing() {
        assertSame(
                paper("A", EntityType.METHOD, "parameter search"), paper("B", EntityType.METHOD, "parameter tuning"));
    }

    @Test
    void otherNamesOfAMethodHoldWhereItIsCalledATask() {
        assertSame(paper("A", EntityType.TASK, "parameter search"), paper("B", EntityType.TASK, "parameter tuning"));
        assertDifferent(
                paper("A", EntityType.TASK, "parameter search"), paper("B", EntityType.METHOD, "parameter search"));
    }

    @Test
    void aLetterWithAnIndexIsNoAbbreviation() {
        assertDifferent(paper("A", EntityType.METRIC, "WR"), paper("B", EntityType.METRIC, "W_r"));
    }

    @Test
    void whatIsGeneratedFromSomethingIsGeneratedFromItInAnyOrderOfWords() {
        Annotation drawing = paper("A", EntityType.TASK, "text-to-image generation");

        assertSame(drawing, paper("B", EntityType.TASK, "generating images from text"));
        assertSame(drawing, paper("B", EntityType.TASK, "image generation from text"));
        assertDifferent(drawing, paper("B", EntityType.TASK, "generating text from images"));
    }

    @Test
    void aLongFormMayHaveAnotherEnding() {
        assertSame(
                paper("A", EntityType.METHOD, "mask language modeling", "MLM"),
                paper("B", EntityType.METHOD, "masked language modeling"));
        assertDifferent(
                paper("A", EntityType.METHOD, "medical language model", "MLM"),
                paper("B", EntityType.METHOD, "masked language modeling"));
    }

    @Test
    void britishAndAmericanSpellingsAreOneThing() {
        assertSame(
                paper("A", EntityType.METHOD, "policy optimisation"),
                paper("B", EntityType.METHOD, "policy optimization"));
    }

    @Test
    void upIsNoWordThatStandsAnywhere() {
        assertDifferent(paper("A", EntityType.METHOD, "scale-up"), paper("B", EntityType.METHOD, "up-scaling"));
    }

    @Test
    void aPaperWithoutEntitiesHasNoLinks() {
        Annotation empty = new Annotation(Paper.of("A", ""), List.of(), List.of(), List.of());

        assertEquals(List.of(Map.of()), new Linker(LEXICON).link(List.of(empty)));
    }
}
