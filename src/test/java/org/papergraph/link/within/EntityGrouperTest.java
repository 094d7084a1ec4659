package org.papergraph.link.within;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;
import org.papergraph.model.MarkedText;
import org.papergraph.model.Mention;
import org.papergraph.model.Paper;

class EntityGrouperTest {

    private static final Lexicon LEXICON = new Lexicon(List.of(
            entry("method/vit", "ViT", "Vision Transformer", "visual transformer"),
            entry("method/adam_optimizer", Set.of("optimizer"), "Adam", "adaptive moment estimation"),
            entry("method/diffusion-model", "diffusion model"),
            entry("method/p-tuning", "P-tuning"),
            entry("method/prefix-tuning", "prefix tuning"),
            entry("method/math", Set.of("gsm8k"), "MATH"),
            entry("method/math-reasoning", "math reasoning"),
            entry("method/language-model", "language model", "LM"),
            entry("method/large-language-model", "large language model", "LLM")));

    private static LexiconEntry entry(String iri, String... forms) {
        return entry(iri, Set.of(), forms);
    }

    private static LexiconEntry entry(String iri, Set<String> context, String... forms) {
        return new LexiconEntry(iri, EntityType.METHOD, List.of(forms), context, List.of(), List.of(), List.of());
    }

    private static List<Entity> group(String title, String text) {
        MarkedText marked = MarkedText.of(title + "\n" + text);
        List<Mention> mentions = new ArrayList<>(marked.mentions());
        Collections.shuffle(mentions, new Random(7));
        int end = marked.text().indexOf('\n');
        Paper paper = Paper.of(marked.text().substring(0, end), marked.text().substring(end + 1));
        return new EntityGrouper(LEXICON).group(new AnnotatedPaper(paper, List.of()), mentions);
    }

    private static List<List<String>> forms(String title, String text) {
        return group(title, text).stream().map(Entity::forms).toList();
    }

    @Test
    void spellingsAndPluralsAreOneEntityWithFormsToTheLetterInTheOrderOfTheText() {
        assertEquals(
                List.of(List.of("Pre-training", "pretraining"), List.of("Diffusion models", "diffusion model")),
                forms(
                        "[Pre-training] at scale",
                        "[Diffusion models] after [pretraining]; a [diffusion model] and [Pre-training]."));
    }

    @Test
    void anAbbreviationAndWhatItStandsForAreOne() {
        List<Entity> entities = group("On [RL]", "[Reinforcement learning] ([RL]) with [RL] agents.");

        assertEquals(1, entities.size());
        Entity rl = entities.get(0);
        assertEquals("e1", rl.id());
        assertEquals("RL", rl.name());
        assertEquals(List.of("RL", "Reinforcement learning"), rl.forms());
        assertEquals(4, rl.mentions().size());
    }

    @Test
    void anAbbreviationInsideANameIsWrittenOut() {
        assertEquals(
                List.of(List.of("Biomedical language models", "biomedical LM"), List.of("Language models", "LMs")),
                forms("[Biomedical language models]", "[Language models] ([LMs]) read; a [biomedical LM] reads more."));
    }

    @Test
    void abbreviationsThatNoBracketDefinesAreFoundByTheirFirstLetters() {
        assertEquals(
                List.of(List.of("Large Language Models", "LLM"), List.of("CNN")),
                forms("[Large Language Models] at work", "An [LLM] beats a [CNN]."));
    }

    @Test
    void versionsAndSizesAreDifferentEntities() {
        assertEquals(
                7,
                forms(
                                "[GPT-4o] and [GPT-4o-mini]",
                                "[LLaMA-2 7B], [LLaMA-2 13B], [LLaMA-2], [ViT-B/16] and [ViT-B/32].")
                        .size());
    }

    @Test
    void aPlusSignMakesAnotherName() {
        assertEquals(
                2,
                forms("[LoRA+]", "[Low-rank adaptation] ([LoRA]) and [LoRA+].").size());
    }

    @Test
    void theLexiconKnowsOtherNames() {
        assertEquals(List.of(List.of("ViT", "Visual transformers")), forms("[ViT]", "[Visual transformers] differ."));
    }

    @Test
    void anAmbiguousNameOfTheLexiconNeedsItsContext() {
        assertEquals(
                1,
                forms("[Adam]", "[Adaptive moment estimation] is an optimizer.").size());
        assertEquals(
                2,
                forms("[Adam]", "[Adaptive moment estimation] of first humans.").size());
    }

    @Test
    void wordOrderAndWordFormsDoNotCount() {
        assertEquals(
                2,
                forms(
                                "[Task:Tuberculosis detection]",
                                "The [Task:detection of tuberculosis]; [Task:procedural planning], [Task:procedure planning].")
                        .size());
    }

    @Test
    void theOrderOfWordsCountsWhereOneLeadsToTheOther() {
        assertEquals(
                2,
                forms("[Task:text-to-image generation]", "and [Task:image-to-text generation]")
                        .size());
    }

    @Test
    void whatIsLeftOfLatexDoesNotCount() {
        assertEquals(1, forms("[$\\mu$-Bench]", "[μ-Bench] and [{\\mu}-Bench]").size());
    }

    @Test
    void theTypeIsThatOfMostMentions() {
        List<Entity> entities = group("[Task:Parsing]", "[parsing] and [Task:parsing]");

        assertEquals(
                List.of(EntityType.TASK), entities.stream().map(Entity::type).toList());
    }

    @Test
    void aTitleMayGiveANameWithItsMeaning() {
        assertEquals(
                List.of(List.of("Kestrel", "Sliding Window Pooling")),
                forms("[Kestrel]: [Sliding Window Pooling] for Video", "[Kestrel] pools."));
    }

    @Test
    void aNameMayBeBlendedOfTheBeginningsOfWords() {
        assertEquals(
                List.of(List.of("Petal Sorting", "PetSort"), List.of("leaf sorting")),
                forms("[Petal Sorting] Made Easy", "[PetSort] is no [leaf sorting]."));
        assertEquals(
                List.of(List.of("Petsort", "Petal Sorting", "PetSort")),
                forms("[Petsort]", "[Petal Sorting] is [PetSort]."));
    }

    @Test
    void thePluralOfAnAbbreviationIsNoAbbreviationOfItsKinds() {
        assertEquals(
                List.of(List.of("CTHN base"), List.of("CTHN", "CTHNs")),
                forms("A [CTHN base]", "A [CTHN] among [CTHNs]."));
    }

    @Test
    void aLongNameMayBeCutShort() {
        assertEquals(
                List.of(List.of("Cross-view Token Shuffling", "Cross-view Token-sHuffling traiNer", "CTHN")),
                forms(
                        "[Cross-view Token Shuffling] for Fish",
                        "A [Cross-view Token-sHuffling traiNer] ([CTHN]) sees fish."));
        assertEquals(
                List.of(List.of("random token shuffling"), List.of("random token shuffling loss")),
                forms("Fish by [random token shuffling]", "A [random token shuffling loss] helps."));
    }

    @Test
    void theNameIsTheAbbreviationOrElseTheSingular() {
        List<Entity> entities = group("[Diffusion Models]", "[diffusion models] and [Graph Neural Networks] ([GNNs])");

        assertEquals(
                List.of("diffusion model", "GNN"),
                entities.stream().map(Entity::name).toList());
    }

    @Test
    void aKnownThingInTheTitleIsNoShorterNameOfItsKinds() {
        assertEquals(
                List.of(List.of("Vision Transformer"), List.of("Folded Vision Transformer", "FVT")),
                forms("Folding the [Vision Transformer]", "The [Folded Vision Transformer] ([FVT]) folds."));
    }

    @Test
    void anAbbreviationMeansWhatThePaperSaysWhateverTheLexiconHas() {
        assertEquals(
                List.of(List.of("Language models"), List.of("legal modules", "LMs")),
                forms("[Language models]", "[legal modules] ([LMs]) read law."));
    }

    @Test
    void aNameIsNoMeaningOfItsLetters() {
        assertEquals(
                List.of(List.of("Mono-InternVL"), List.of("MoE")), forms("[Mono-InternVL]", "It has an [MoE] inside."));
    }

    @Test
    void whatABracketDefinesIsNotGuessedFromLetters() {
        assertEquals(
                List.of(List.of("Language Models"), List.of("LaMo")),
                forms("Legs", "Here are [Language Models] for Moving Objects ([LaMo])."));
    }

    @Test
    void theLexiconsNamesAreKnownInThePlural() {
        assertEquals(
                List.of(List.of("LLMs", "large language models")),
                forms("[LLMs] at work", "Few [large language models] work."));
    }

    @Test
    void aTitleMayGiveALongNameWithSmallWords() {
        assertEquals(
                List.of(List.of("MOSSY", "Masking of Odd Samples by Sorting Yarn")),
                forms("[MOSSY]: [Masking of Odd Samples by Sorting Yarn]", "Plain [MOSSY]."));
    }

    @Test
    void aFormWithoutLettersIsNoShorterName() {
        assertEquals(
                List.of(List.of("—"), List.of("Test accuracy")),
                forms("[Metric:—] for [Metric:Test accuracy]", "What it is."));
    }

    @Test
    void aKnownNameIsNoAbbreviationOfAnotherOfAsManyWords() {
        assertEquals(
                List.of(List.of("prefix tuning"), List.of("P-tuning")),
                forms("On prompts", "We compare [prefix tuning] with [P-tuning]."));
    }

    @Test
    void anOrdinaryWordIsNoNameInCapitals() {
        assertEquals(
                List.of(List.of("math"), List.of("MATH")),
                forms("On reasoning", "Trained on [math], it gains on GSM8K and [MATH]."));
    }

    @Test
    void aNameInCapitalsIsOneThingThoughTheWordStandsBeforeIt() {
        assertEquals(
                List.of(List.of("math"), List.of("MATH", "MATH model")),
                forms("On reasoning", "Trained on [math], it gains on GSM8K, [MATH] and the [MATH model]."));
    }

    @Test
    void aWordThatStandsForALongerNameIsNotTakenForAnAcronym() {
        assertEquals(
                List.of(List.of("Diffusion", "diffusion", "diffusion models")),
                forms("[Diffusion] at scale", "We speed up [diffusion] by distilling [diffusion models]."));
    }

    @Test
    void nothingGivesNothing() {
        assertEquals(List.of(), group("No names", "at all"));
    }

    @Test
    void aProperNameIsWhatThePaperCallsIt() {
        assertEquals(EntityType.BENCHMARK, typeOf("We offer [Ocu-Bench], an expert-made benchmark for eye scans."));
        assertEquals(
                EntityType.METHOD,
                typeOf("An open library named [Benchmark:GanKit] holds them all. [Benchmark:GanKit] is fast."));
        assertEquals(EntityType.DATASET, typeOf("We collect the unified dataset [Q7D] of products."));
    }

    @Test
    void whatIsNoProperNameOrIsCalledTwoThingsKeepsItsType() {
        assertEquals(EntityType.TASK, typeOf("We turn to [Task:question answering], a model for others."));
        assertEquals(
                EntityType.DATASET,
                typeOf("[Dataset:QaNet7], a benchmark for all, is a model called [Dataset:QaNet7]."));
    }

    @Test
    void whatStandsBehindAPrepositionIsNotWhatThePaperCallsIt() {
        assertEquals(EntityType.METHOD, typeOf("[Qz-Net], an encoder learnt from a large corpus, is fast."));
        assertEquals(EntityType.DATASET, typeOf("[Qz-Set], an off-road in-house dataset of tracks, is small."));
    }

    private static EntityType typeOf(String text) {
        return group("A title", text).get(0).type();
    }
}
