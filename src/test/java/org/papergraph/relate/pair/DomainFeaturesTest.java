package org.papergraph.relate.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DomainFeaturesTest {

    @Test
    void wordingsAreSharedByAllPapers() {
        Set<String> wordings = Set.of("words>train on", "main|o:prev=on");

        assertEquals(Set.of("words>train on", "main|o:prev=on", "elsewhere:"), DomainFeatures.with(wordings));
    }

    @Test
    void whereAPaperSpeaksOfSomethingIsSharedAndAlsoMarkedAsTheHabitOfItsDomain() {
        Set<String> features = DomainFeatures.with(Set.of("section=RESULTS>", "own=main>other", "main|far=0"));

        assertTrue(features.containsAll(Set.of("section=RESULTS>", "own=main>other", "main|far=0")));
        assertTrue(features.containsAll(
                Set.of("elsewhere:section=RESULTS>", "elsewhere:own=main>other", "elsewhere:main|far=0")));
    }
}
