package org.papergraph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationFinderTest {

    private static List<String> definitions(String text) {
        return AbbreviationFinder.find(text).stream()
                .map(a -> a.shortForm().of(text) + " = " + a.longForm().of(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We compare with low-rank adaptation (LoRA) here.                 | LoRA = low-rank adaptation
            Frozen large language models (LLMs) help.                        | LLMs = large language models
            We add a Gated Span Encoder(GSE) to it.                          | GSE = Gated Span Encoder
            a Cross-view Token-sHuffling traiNer (CTHN) is used              | CTHN = Cross-view Token-sHuffling traiNer
            Our SRL (semantic role labelling) parser                         | SRL = semantic role labelling
            a text-to-image (T2I) model                                      | T2I = text-to-image
            supervised and self-supervised learning (SSL) differ             | SSL = self-supervised learning
            Masked Patch Ordering, dubbed MPO, is simple                     | MPO = Masked Patch Ordering
            The method MPO is short for Masked Patch Ordering of images.     | MPO = Masked Patch Ordering
            Graph neural networks (GNNs, see Section 2) work                 | GNNs = Graph neural networks
            ranks by Kendall's Rank Correlation (KRCC) here                  | KRCC = Kendall's Rank Correlation
            by minimal, multi-modal mutual information (M3I) terms           | M3I = multi-modal mutual information
            """)
    void findsTheDefinition(String text, String definition) {
        assertEquals(List.of(definition), definitions(text));
    }

    @Test
    void findsADefinitionInTheTitle() {
        assertEquals(
                List.of("SPOT = Sparse Prompted Object Tracking"),
                definitions("SPOT: Sparse Prompted Object Tracking for Drones\nDrones fly."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It gains two points (see Table) on average.
            We train on images (ImageNet) and text.
            Results improve (p < 0.05).
            The teacher is large (7B).
            """)
    void findsNothingWhereTheLettersDoNotFit(String text) {
        assertEquals(List.of(), definitions(text));
    }

    @Test
    void aBracketWithoutEndDoesNotHideTheNextSentence() {
        assertEquals(List.of("BS = beam search"), definitions("We use beam search (BS\nIt is slow."));
    }
}
