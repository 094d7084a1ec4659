package org.papergraph.link.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;

class KnownNamesTest {

    private static KnownNames known(String... tasks) {
        return new KnownNames(new Lexicon(Stream.concat(
                        Stream.of(entry("MATHS", EntityType.BENCHMARK)),
                        Stream.of(tasks).map(t -> entry(t, EntityType.TASK)))
                .toList()));
    }

    private static LexiconEntry entry(String name, EntityType type) {
        return new LexiconEntry("urn:" + name, type, List.of(name), Set.of(), List.of(), List.of(), List.of());
    }

    private static List<LexiconEntry> lookUp(KnownNames names, String form) {
        return names.lookUp(form, EntityType.BENCHMARK);
    }

    @Test
    void aNameInCapitalsIsNotTheOrdinaryWordOfItsLetters() {
        KnownNames names = known("solving maths problems");

        assertEquals(List.of(), lookUp(names, "maths"));
        assertTrue(names.isWordAlone("maths", EntityType.BENCHMARK));
        assertEquals("urn:MATHS", lookUp(names, "MATHS").get(0).iri());
    }

    @Test
    void wordsAreKnownHoweverOtherNamesWriteThem() {
        assertTrue(known("Maths Problem Solving").isWordAlone("maths", EntityType.BENCHMARK));
    }

    @Test
    void whatIsAWordNowhereIsTheName() {
        assertFalse(known("solving puzzles").isWordAlone("maths", EntityType.BENCHMARK));
    }
}
