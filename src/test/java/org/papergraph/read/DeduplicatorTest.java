package org.papergraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.papergraph.model.Paper;

class DeduplicatorTest {

    @Test
    void theSameTitleIsTheSamePaper() {
        assertEquals(
                List.of(Paper.of("Night Owl", "An abstract.")),
                unite(Paper.of("Night Owl", "An abstract."), Paper.of("Night  Owl", "An abstract.")));
    }

    @Test
    void papersComeInTheOrderOfTheirFirstCopies() {
        List<Paper> papers = unite(Paper.of("B", "x"), Paper.of("A", "x"), Paper.of("B", "x"), Paper.of("C", "x"));
        assertEquals(List.of("B", "A", "C"), papers.stream().map(Paper::title).toList());
    }

    @Test
    void aCopyWithoutIdsJoinsTheOneWithArxivId() {
        List<Paper> papers = unite(Paper.of("Owl", "Longer abstract."), arxiv("Owl", "Short.", "2401.00001"));
        assertEquals(List.of(arxiv("Owl", "Longer abstract.", "2401.00001")), papers);
    }

    @Test
    void differentArxivIdsAreDifferentPapersOfOneTitle() {
        List<Paper> papers = unite(arxiv("Owl", "One.", "2401.00001"), arxiv("Owl", "Two.", "2401.00002"));
        assertEquals(2, papers.size());
    }

    @Test
    void amongNamesakesTheAbstractDecides() {
        List<Paper> papers = unite(
                arxiv("Owl", "One.", "2401.00001"),
                arxiv("Owl", "Two.", "2401.00002"),
                new Paper(
                        Optional.of("x"),
                        "Owl",
                        "Two. ",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
        assertEquals(Optional.empty(), papers.get(0).id());
        assertEquals(Optional.of("x"), papers.get(1).id());
    }

    @Test
    void versionsAreOnePaperAndTheNewestIsRead() {
        List<Paper> papers =
                unite(arxiv("Owl", "Much longer, but old.", "2401.00001v1"), arxiv("Owls", "New.", "2401.00001v12"));
        assertEquals(List.of(arxiv("Owls", "New.", "2401.00001v12")), papers);
    }

    @Test
    void theSameDoiIsTheSamePaperWhateverTheTitle() {
        List<Paper> papers = unite(doi("Owl", "x", "10.1/A"), doi("Owls (extended)", "x", "10.1/a"));
        assertEquals(1, papers.size());
    }

    @Test
    void differentDoisAreDifferentPapersOfOneTitle() {
        assertEquals(
                2, unite(doi("Owl", "x", "10.1/a"), doi("Owl", "x", "10.1/b")).size());
    }

    @Test
    void apreprintAndItsPublicationAreOne() {
        List<Paper> papers = unite(doi("Owl", "x", "10.1/a"), arxiv("Owl", "x", "2401.00001"));
        assertEquals(Optional.of("2401.00001"), papers.get(0).arxivId());
        assertEquals(Optional.of("10.1/a"), papers.get(0).doi());
    }

    @Property(tries = 500)
    void theOrderOfTheCopiesDoesNotMatter(@ForAll("copies") List<Paper> copies, @ForAll Random random) {
        List<Paper> shuffled = new ArrayList<>(copies);
        Collections.shuffle(shuffled, random);
        assertEquals(Set.copyOf(unite(copies)), Set.copyOf(unite(shuffled)));
    }

    @Property(tries = 500)
    void noKeyComesTwice(@ForAll("copies") List<Paper> copies) {
        List<Paper> papers = unite(copies);
        assertEquals(
                papers.size(),
                papers.stream().map(Paper::key).collect(Collectors.toSet()).size());
    }

    @Property(tries = 500)
    void unitingAgainChangesNothing(@ForAll("copies") List<Paper> copies) {
        List<Paper> papers = unite(copies);
        assertEquals(papers, unite(papers));
    }

    @Provide
    Arbitrary<List<Paper>> copies() {
        return Combinators.combine(
                        Arbitraries.of("Owl", "owl!", "Lamp"),
                        Arbitraries.of("One.", "One .", "Two, longer."),
                        Arbitraries.of("2401.00001", "2401.00001v2", "2401.00002")
                                .optional(0.4),
                        Arbitraries.of("10.1/a", "10.1/A", "10.1/b").optional(0.3),
                        Arbitraries.of("2024", "2025").optional())
                .as((title, text, arxiv, doi, date) ->
                        new Paper(Optional.empty(), title, text, arxiv, doi, List.of(), date, Optional.empty()))
                .list()
                .ofMaxSize(8);
    }

    private static List<Paper> unite(Paper... copies) {
        return unite(List.of(copies));
    }

    private static List<Paper> unite(List<Paper> copies) {
        Deduplicator deduplicator = new Deduplicator();
        copies.forEach(deduplicator::add);
        return deduplicator.papers();
    }

    private static Paper arxiv(String title, String text, String id) {
        return new Paper(
                Optional.empty(),
                title,
                text,
                Optional.of(id),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Paper doi(String title, String text, String doi) {
        return new Paper(
                Optional.empty(),
                title,
                text,
                Optional.empty(),
                Optional.of(doi),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
