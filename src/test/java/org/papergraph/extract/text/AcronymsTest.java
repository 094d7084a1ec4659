package org.papergraph.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymsTest {

    @ParameterizedTest
    @CsvSource({
        "We train by masked language modeling (MLM) alone, MLM, masked language modeling",
        "Most large language models (LLMs) are costly, LLMs, large language models",
        "It scores a Mean Absolute Error (MAE) of two, MAE, Mean Absolute Error",
        "We call it GCL (graph contrastive learning) here, GCL, graph contrastive learning",
    })
    void bothFormsAreFound(String text, String shortForm, String longForm) {
        PieceSentence sentence = Pieces.pieces(text);
        Acronyms.Definition d = Acronyms.in(sentence).get(0);
        assertEquals(shortForm, sentence.span(d.shortStart(), d.shortEnd()).of(text));
        assertEquals(longForm, sentence.span(d.longStart(), d.longEnd()).of(text));
    }

    @Test
    void whatDoesNotAbbreviateIsNone() {
        assertEquals(List.of(), Acronyms.in(Pieces.pieces("two stages (see Table) and a head (ours)")));
    }
}
