package org.papergraph.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PieceSentenceTest {

    @Test
    void namesCanBeginAndEndWithinTokens() {
        PieceSentence sentence = Pieces.pieces("A BERT-based ViT-S/16");
        assertEquals(
                List.of("A", "BERT", "-", "based", "ViT", "-", "S", "/", "16"),
                sentence.pieces().stream().map(Piece::text).toList());
        assertEquals("BERT", sentence.span(1, 2).of("A BERT-based ViT-S/16"));
        assertEquals(1, sentence.piece(3).token());
    }

    @Test
    void shapesShortenLongRuns() {
        assertEquals("XxxXxxdd", Shapes.of("ResNet50"));
        assertEquals("XX", Shapes.of("BERT"));
    }
}
