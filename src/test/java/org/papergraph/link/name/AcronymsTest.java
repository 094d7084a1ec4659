package org.papergraph.link.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The acronyms of long forms, and the names that may be acronyms. */
class AcronymsTest {

    @ParameterizedTest
    @CsvSource({
        "rsfm, Remote Sensing Foundation Model",
        "slca, Slow Learner with Classifier Alignment",
        "ptp,  Position-guided Text Prompt",
        "vlcp, Vision-Language Continual Pretraining",
        "crts, Cluster-based Random Token Substitution",
        "peqa, Parameter-Efficient and Quantization-aware Adaptation",
        "cion, Cross-video Identity-cOrrelating pre-traiNing",
        "bang, BAlaNced averaGing"
    })
    void firstLettersMakeThem(String acronym, String longForm) {
        assertTrue(Acronyms.of(Names.canonical(longForm), longForm).contains(acronym));
    }

    @Test
    void twoLettersTellTooLittle() {
        assertTrue(Acronyms.of("weight compander", "Weight Compander").isEmpty());
        assertEquals(Optional.empty(), Acronyms.letters("wc", "WC"));
    }

    @ParameterizedTest
    @CsvSource({"fp-sft, FP-SFT, fpsft", "pa&da, PA&DA, pada", "lora, LoRA, lora"})
    void namesOfCapitalsMayBeAcronyms(String canonical, String written, String letters) {
        assertEquals(Optional.of(letters), Acronyms.letters(canonical, written));
    }

    @Test
    void aNameWithItsVersionIsNoAcronym() {
        assertEquals(Optional.empty(), Acronyms.letters("gpt-4", "GPT-4"));
    }
}
