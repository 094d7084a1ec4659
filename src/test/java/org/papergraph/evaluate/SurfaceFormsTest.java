package org.papergraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;

class SurfaceFormsTest {

    @Test
    void everyOccurrenceCounts() {
        assertEquals(Set.of("0-3", "8-11"), find("OWL and OWL", "OWL"));
    }

    @Test
    void onlyWholeWordsCount() {
        assertEquals(Set.of(), find("OWLs, nOWL, OWL2, OWL_x, ÉOWL, OWL²", "OWL"));
        assertEquals(Set.of("0-3", "4-7"), find("OWL-OWL", "OWL"));
    }

    @Test
    void aCombiningAccentIsNoLetterToTheScorer() {
        assertEquals(Set.of("0-3"), find("OWL\u0301", "OWL"));
    }

    @Test
    void theLongestFormTakesThePlace() {
        assertEquals(Set.of("0-8", "13-16"), find("OWL nest and OWL", "OWL", "OWL nest"));
    }

    @Test
    void formsWithSignsAreTakenToTheLetter() {
        assertEquals(Set.of("3-6"), find("C, C++ (C-)", "C++"));
    }

    private static Set<String> find(String text, String... forms) {
        Entity entity = new Entity("e1", EntityType.METHOD, forms[0], List.of(forms), List.of(), 1);
        return SurfaceForms.find(text, List.of(entity)).stream()
                .map(s -> s.span().start() + "-" + s.span().end())
                .collect(Collectors.toSet());
    }
}
