package org.papergraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.extract.text.Pieces;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;

class LexiconTaggerTest {

    private static LexiconEntry entry(EntityType type, Set<String> context, String... forms) {
        return new LexiconEntry("x:" + forms[0], type, List.of(forms), context, List.of(), List.of(), List.of());
    }

    private static final LexiconTagger TAGGER = new LexiconTagger(new Lexicon(List.of(
            entry(EntityType.METHOD, Set.of(), "Quib"),
            entry(EntityType.METHOD, Set.of(), "Quib Large"),
            entry(EntityType.TASK, Set.of(), "leaf counting"),
            entry(EntityType.METHOD, Set.of("optimizer"), "Adam"))));

    private static List<String> found(String... sentences) {
        return TAGGER.extract(Pieces.paper("A Title", sentences)).stream()
                .map(m -> m.type() + " " + m.form())
                .toList();
    }

    @Test
    void theLongestNameCounts() {
        assertEquals(
                List.of("METHOD Quib Large", "METHOD Quib"), found("We compare Quib Large with the older Quib here."));
    }

    @Test
    void caseAndHyphensDoNotMatterAndPluralsCount() {
        assertEquals(List.of("TASK Leaf-Counting"), found("Leaf-Counting is hard."));
        assertEquals(List.of("METHOD Quibs"), found("Many Quibs help."));
    }

    @Test
    void aNameWithCapitalsIsNoneInSmallLetters() {
        assertEquals(List.of(), found("They quib all day."));
    }

    @Test
    void anAmbiguousNameNeedsItsContext() {
        assertEquals(List.of(), found("Adam wrote this."));
        assertEquals(List.of("METHOD Adam"), found("Adam is our optimizer."));
    }
}
