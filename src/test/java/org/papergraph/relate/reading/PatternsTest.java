package org.papergraph.relate.reading;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.model.EntityType;
import org.papergraph.relate.Example;
import org.papergraph.relate.text.Document;

class PatternsTest {

    private static boolean onPar(String sentence) {
        Example example = new Example("", sentence)
                .entity("e1", EntityType.METHOD, "HexaNet")
                .entity("e2", EntityType.METHOD, "ResNet");
        Document document = example.document();
        return new Reading(document, new double[document.size()], -1)
                .meetings(0, 1).stream().anyMatch(m -> Patterns.onPar(document, m));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HexaNet is on par with ResNet.",
                "HexaNet shows competitive performance with ResNet.",
                "HexaNet yields results comparable to ResNet.",
            })
    void whoDoesAsWellIsOnPar(String sentence) {
        assertTrue(onPar(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HexaNet is comparable to ResNet with fewer operations.",
                "HexaNet is on par with ResNet and surpasses it on small images.",
                "HexaNet needs less memory at accuracy comparable to ResNet.",
                "HexaNet outperforms ResNet.",
            })
    void whereAWinnerIsToldNobodyIsOnPar(String sentence) {
        assertFalse(onPar(sentence));
    }
}
