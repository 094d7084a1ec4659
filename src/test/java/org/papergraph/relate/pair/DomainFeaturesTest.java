package org.papergraph.relate.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DomainFeaturesTest {

    @Test
    void wordingsAreSharedByAllPapers() {
        Set<String> wordings = Set.of("words>train on", "main|o:prev=on");

        assertEquals(wordings, plain(DomainFeatures.with(wordings)));
        assertFalse(DomainFeatures.with(wordings).contains("elsewhere0:words>train on"));
    }

    @Test
    void whereAPaperSpeaksOfSomethingIsSharedAndAlsoMarkedAsTheHabitOfItsDomain() {
        Set<String> places = Set.of("section=RESULTS>", "own=main>other", "main|far=0");

        Set<String> features = DomainFeatures.with(places);

        assertEquals(places, plain(features));
        places.forEach(place -> assertTrue(features.contains("elsewhere0:" + place), place));
    }

    private static Set<String> plain(Set<String> features) {
        return features.stream().filter(f -> !f.startsWith("elsewhere")).collect(Collectors.toSet());
    }
}
