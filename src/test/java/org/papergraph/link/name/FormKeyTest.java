package org.papergraph.link.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings of one name have one key. */
class FormKeyTest {

    @ParameterizedTest
    @CsvSource({
        "image classification, Image-Classification",
        "diffusion models, diffusion model",
        "colour constancy, color constancy",
        "$\\beta$-VAE, beta VAE",
        "$\\pi_0$, π0",
        "W_r, $W_{r}$",
        "Hölder, Holder",
    })
    void spellingsOfOneName(String one, String other) {
        assertEquals(FormKey.of(one), FormKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Poincaré embedding", "naïve Bayes", "Erdős–Rényi model"})
    void decomposedAccentsAreAccents(String name) {
        assertEquals(FormKey.of(name), FormKey.of(Normalizer.normalize(name, Normalizer.Form.NFD)));
    }

    /** "Wr" cannot be told from "WR" without telling "Go" from "GO", so an index keeps a letter apart from both. */
    @Test
    void aLetterWithItsIndexIsNoAbbreviation() {
        assertNotEquals(FormKey.of("W_r"), FormKey.of("WR"));
        assertNotEquals(FormKey.of("W_r"), FormKey.of("Wr"));
    }
}
