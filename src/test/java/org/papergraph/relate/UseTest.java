package org.papergraph.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.papergraph.model.RelationType;

class UseTest {

    @Test
    void bothKindsSpeakForAUse() {
        assertEquals(0.36, new Use(0.2, 0.2).either(), 1e-9);
        assertEquals(0.2, new Use(0, 0.2).either(), 1e-9);
    }

    @Test
    void theLikelierKindIsStatedWithItsOwnConfidence() {
        Use use = new Use(0.19, 0.14);
        assertEquals(RelationType.TRAINED_ON, use.likelier());
        assertEquals(0.19, use.confidence());
        assertEquals(RelationType.EVALUATED_ON, new Use(0.1, 0.11).likelier());
    }
}
