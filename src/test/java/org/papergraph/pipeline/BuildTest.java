package org.papergraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.papergraph.correct.Correction;
import org.papergraph.correct.CorrectionFile;
import org.papergraph.correct.CorrectionType;
import org.papergraph.correct.Corrections;
import org.papergraph.map.Extractor;
import org.papergraph.map.Iris;
import org.papergraph.map.PG;
import org.papergraph.model.Lexicon;
import org.papergraph.model.Paper;
import org.papergraph.pipeline.extraction.Extraction;
import org.papergraph.pipeline.update.Graphs;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Quads;

class BuildTest {

    private static final Lexicon LEXICON = new Lexicon(List.of());
    private static final Iris IRIS = new Iris();
    private static final Paper FIRST = Paper.of("On drums", "DRUM (dense recurrent unit model) beats HORN.");
    private static final Paper SECOND = Paper.of("On horns", "HORN (higher order recurrent network) is quick.");

    private final WordExtractor words = new WordExtractor();

    private static Graphs graphs(String version, Corrections corrections) {
        return new Graphs(IRIS, new Extractor(version, Map.of()), LEXICON, corrections);
    }

    private Build build(GraphStore store, String version) {
        return new Build(words, graphs(version, Corrections.none()), store, Progress.NONE, 2);
    }

    private Outcome run(GraphStore store, Paper... papers) {
        return build(store, "1").run(List.of(papers));
    }

    private Set<String> fromScratch(Collection<Paper> papers) {
        try (GraphStore store = GraphStore.inMemory()) {
            build(store, "1").run(papers);
            return Quads.present(store);
        }
    }

    @Test
    void aSecondBuildOfTheSamePapersReadsNothingAndChangesNothing() {
        try (GraphStore store = GraphStore.inMemory()) {
            assertEquals(new Outcome(2, 0, 0, 0, 0, List.of(), List.of()), run(store, FIRST, SECOND));
            Set<String> before = Quads.of(store);
            assertEquals(new Outcome(0, 0, 0, 2, 0, List.of(), List.of()), run(store, SECOND, FIRST));
            assertEquals(2, words.calls);
            assertEquals(before, Quads.of(store));
        }
    }

    @Test
    void aChangedPaperTakesThePlaceOfTheOldOne() {
        Paper changed = Paper.of(FIRST.title(), "VIOLA beats HORN.");
        try (GraphStore store = GraphStore.inMemory()) {
            run(store, FIRST, SECOND);
            Outcome outcome = run(store, changed);
            assertEquals(List.of(0, 1, 0), List.of(outcome.added(), outcome.replaced(), outcome.unchanged()));
            assertEquals(Set.of(), Quads.difference(fromScratch(List.of(changed, SECOND)), store));
        }
    }

    @Test
    void anotherExtractorReadsThePapersAgain() {
        try (GraphStore store = GraphStore.inMemory()) {
            run(store, FIRST);
            assertEquals(1, build(store, "2").run(List.of(FIRST)).replaced());
        }
    }

    @Test
    void whatOtherRulesHaveLinkedIsLinkedAnew() {
        try (GraphStore store = GraphStore.inMemory()) {
            run(store, FIRST, SECOND);
            Model links = ModelFactory.createDefaultModel();
            links.createResource(GraphStore.LINKS).addProperty(PG.checksum, "of other rules");
            store.putBeside(GraphStore.LINKS, links);
            store.putBeside(GraphStore.DERIVED, ModelFactory.createDefaultModel());
            run(store);
            assertEquals(Set.of(), Quads.difference(fromScratch(List.of(FIRST, SECOND)), store));
        }
    }

    @Test
    void correctionsApplyToEveryPaperAndLeaveTheExtractionsAsTheyAre() {
        Correction same = new Correction(
                CorrectionType.SAME,
                Iris.BASE + "method/horn",
                Optional.empty(),
                Optional.of(Iris.BASE + "method/drum"),
                Optional.empty(),
                Optional.empty(),
                "Ann",
                "2026-01-31");
        try (GraphStore store = GraphStore.inMemory()) {
            run(store, FIRST, SECOND);
            Graphs graphs =
                    new Graphs(IRIS, new Extractor("1", Map.of()), LEXICON, new Corrections(List.of(same), IRIS));
            Build corrected = new Build(words, graphs, store, Progress.NONE, 1);

            assertEquals(2, corrected.run(List.of(FIRST, SECOND)).relinked());
            assertTrue(store.values(PG.mentions).values().stream().allMatch((Iris.BASE + "method/drum")::equals));
            assertEquals(List.of(same), CorrectionFile.read(store.graph(GraphStore.CORRECTIONS), "the store"));

            run(store, FIRST, SECOND);
            assertEquals(2, words.calls);
            assertEquals(Set.of(), Quads.difference(fromScratch(List.of(FIRST, SECOND)), store));
        }
    }

    @Test
    void removingAPaperLeavesNothingThatOnlyItSupports() {
        try (GraphStore store = GraphStore.inMemory()) {
            run(store, FIRST, SECOND);
            Outcome outcome = build(store, "1").remove(Set.of(IRIS.paper(FIRST), IRIS.paper(Paper.of("Unknown", ""))));
            assertEquals(1, outcome.removed());
            assertEquals(Set.of(), Quads.difference(fromScratch(List.of(SECOND)), store));
            assertTrue(Quads.of(store).stream().noneMatch(quad -> quad.contains("DRUM")));
        }
    }

    @Test
    void whatWasWrittenStaysWhenABuildIsInterruptedAndTheNextGoesOn() {
        List<Paper> papers = List.of(FIRST, SECOND, Paper.of("On violas", "VIOLA beats DRUM."), Paper.of("Z", "BREAK"));
        Function<Paper, Extraction> breaking = paper -> {
            if (paper.abstractText().equals("BREAK")) {
                throw new IllegalStateException("interrupted");
            }
            return words.apply(paper);
        };
        try (GraphStore store = GraphStore.inMemory()) {
            Graphs graphs = graphs("1", Corrections.none());
            Build broken = new Build(breaking, graphs, store, Progress.NONE, 1, 2);
            assertThrows(IllegalStateException.class, () -> broken.run(papers));
            assertEquals(2, store.values(PG.contentHash).size());

            assertEquals(
                    2,
                    new Build(words, graphs, store, Progress.NONE, 1, 2)
                            .run(papers)
                            .unchanged());
            assertEquals(Set.of(), Quads.difference(fromScratch(papers), store));
        }
    }

    @Test
    void aPaperThatWasKnownByItsTitleMovesToItsIdAndItsOldIriLeadsThere() {
        Paper identified = withArxivId(FIRST, "2401.00001");
        try (GraphStore store = GraphStore.inMemory()) {
            run(store, FIRST, SECOND);
            assertEquals(1, run(store, identified).replaced());
            assertEquals(Set.of(), Quads.difference(fromScratch(List.of(identified, SECOND)), store));
            assertTrue(store.graph(IRIS.paper(identified))
                    .contains(
                            ResourceFactory.createResource(IRIS.paper(FIRST)),
                            DCTerms.isReplacedBy,
                            ResourceFactory.createResource(IRIS.paper(identified))));
        }
    }

    @Test
    void theSamePaperWithoutItsIdChangesNothing() {
        try (GraphStore store = GraphStore.inMemory()) {
            run(store, withArxivId(FIRST, "2401.00001"));
            Set<String> before = Quads.of(store);
            assertEquals(1, run(store, FIRST).unchanged());
            assertEquals(before, Quads.of(store));
        }
    }

    private static Paper withArxivId(Paper p, String id) {
        return new Paper(p.id(), p.title(), p.abstractText(), Optional.of(id), p.doi(), p.authors(), p.date(), p.url());
    }

    @Test
    void aThingThatIsFoundToBeAnotherLeavesARedirectUntilItComesBack() {
        Paper meaning = Paper.of("On tones", "HORN (high tone) is slow.");
        Paper other = Paper.of("On orchestras", "HORN (heavy orchestra) is loud.");
        try (GraphStore store = GraphStore.inMemory()) {
            run(store, meaning);
            assertEquals(0, store.graph(GraphStore.REDIRECTS).size());
            run(store, other);
            Model redirects = store.graph(GraphStore.REDIRECTS);
            Resource old = redirects.createResource(Iris.BASE + "method/horn");
            assertEquals(
                    Set.of(redirects.createResource(Iris.BASE + "method/horn_high-tone")),
                    redirects.listObjectsOfProperty(old, DCTerms.isReplacedBy).toSet(),
                    redirects.toString());
            build(store, "1").remove(Set.of(IRIS.paper(other)));
            assertTrue(!store.graph(GraphStore.REDIRECTS).contains(old, null));
        }
    }
}
