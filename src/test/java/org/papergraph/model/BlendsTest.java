package org.papergraph.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlendsTest {

    @ParameterizedTest
    @CsvSource({
        "InstructMining, Instruction Mining",
        "CLP-Transfer, Cross-Lingual and Progressive Transfer Learning",
        "PromptSRC, Prompting with Self-regulating Constraints",
        "AdaMerging, adaptive model merging"
    })
    void aBlendTakesTheBeginningsOfTheWords(String name, String longForm) {
        assertTrue(Blends.match(name, longForm));
    }

    @ParameterizedTest
    @CsvSource({
        "InstructMining, Data Mining",
        "AdaMerging, model merging",
        "BioBERT, biomedical BERT",
        "ViT, Vision Transformer",
        "GPT-4, generative pre-training",
        "InstructMining, Instruction Tuning by Careful Mining",
        "Instruct Mining, Instruction Mining",
        "Instruct-7, Instruct-7-Mining"
    })
    void otherNamesAreNone(String name, String longForm) {
        assertFalse(Blends.match(name, longForm));
    }
}
