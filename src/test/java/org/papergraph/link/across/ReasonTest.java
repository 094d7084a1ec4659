package org.papergraph.link.across;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;
import org.papergraph.model.Paper;

class ReasonTest {

    private static final Lexicon LEXICON = new Lexicon(List.of(new LexiconEntry(
            "https://w3id.org/papergraph/method/adam",
            EntityType.METHOD,
            List.of("Adam", "adaptive moment estimation"),
            Set.of(),
            List.of(),
            List.of(),
            List.of())));

    private static List<String> reasons(List<List<String>> papers) {
        List<Annotation> annotations = papers.stream()
                .map(forms -> new Annotation(
                        Paper.of(String.join(" ", forms), ""),
                        List.of(new Entity("e1", EntityType.METHOD, forms.get(0), forms, List.of(), 1)),
                        List.of(),
                        List.of()))
                .toList();
        return new Linker(LEXICON)
                .link(annotations).stream().map(l -> l.get("e1").reason()).toList();
    }

    @Test
    void theLexiconIsNamed() {
        assertEquals(List.of("the lexicon has “ADAM” among the names of Adam"), reasons(List.of(List.of("ADAM"))));
    }

    @Test
    void aRefusalIsToldWithWhatItRefuses() {
        assertEquals(
                List.of(
                        "equal spelling; kept apart from “emulated value agent”",
                        "equal spelling; kept apart from “edge variance attention”",
                        "equal spelling; kept apart from the lexicon's thing of this name"),
                reasons(List.of(
                        List.of("EVA", "Edge Variance Attention"),
                        List.of("EVA", "Emulated Value Agents"),
                        List.of("ADAM", "ADapt And Merge"))));
    }

    @Test
    void aNameThatNearlyAlwaysMeansOneThingSaysSo() {
        List<List<String>> papers = new ArrayList<>(Collections.nCopies(10, List.of("EVA", "Edge Variance Attention")));
        papers.add(List.of("EVA", "Emulated Value Agents"));
        papers.add(List.of("EVA"));
        assertEquals(
                "what nearly all papers mean by this name; kept apart from “emulated value agent”",
                reasons(papers).get(11));
    }
}
