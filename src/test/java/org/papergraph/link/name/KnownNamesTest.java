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
                        Stream.of(entry("MATH", EntityType.BENCHMARK)),
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
        KnownNames names = known("solving math problems");

        assertEquals(List.of(), lookUp(names, "math"));
        assertTrue(names.isWordAlone("math", EntityType.BENCHMARK));
        assertEquals("urn:MATH", lookUp(names, "MATH").get(0).iri());
    }

    @Test
    void wordsAreKnownHoweverOtherNamesWriteThem() {
        assertTrue(known("Math Problem Solving").isWordAlone("math", EntityType.BENCHMARK));
    }

    @Test
    void whatIsAWordNowhereIsTheName() {
        assertFalse(known("solving puzzles").isWordAlone("math", EntityType.BENCHMARK));
    }
}
