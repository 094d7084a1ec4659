package org.papergraph.extract.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;

class LexiconWordsTest {

    private static final LexiconWords WORDS = new LexiconWords(new Lexicon(List.of(
            entry(EntityType.TASK, "image classification"),
            entry(EntityType.TASK, "text classification"),
            entry(EntityType.METHOD, "Image-Net classification", "INC"))));

    private static LexiconEntry entry(EntityType type, String... forms) {
        return new LexiconEntry("x:" + forms[0], type, List.of(forms), Set.of(), List.of(), List.of(), List.of());
    }

    private static float log(int count) {
        return (float) Math.log1p(count);
    }

    @Test
    void wordsAreCountedByWhereTheyStand() {
        assertEquals(log(2), WORDS.begins("image"));
        assertEquals(log(0), WORDS.ends("image"));
        assertEquals(log(3), WORDS.ends("classification"));
        assertEquals(log(1), WORDS.stands("net"));
    }

    @Test
    void aNameOfOneWordNeitherBeginsNorEndsLongerOnes() {
        assertEquals(log(0), WORDS.begins("inc"));
        assertEquals(log(1), WORDS.stands("inc"));
    }

    @Test
    void pairsAreNeighbouringPieces() {
        assertEquals(log(1), WORDS.stands("image", "classification"));
        assertEquals(log(1), WORDS.stands("image", "-"));
        assertEquals(log(0), WORDS.stands("classification", "image"));
    }

    @Test
    void theLastWordTellsTheType() {
        assertEquals(2 / 3f, WORDS.share("classification", EntityType.TASK.ordinal()), 1e-6);
        assertEquals(-1, WORDS.share("image", EntityType.TASK.ordinal()));
    }
}
