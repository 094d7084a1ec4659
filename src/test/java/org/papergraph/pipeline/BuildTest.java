package org.papergraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.correct.Correction;
import org.papergraph.correct.CorrectionFile;
import org.papergraph.correct.CorrectionType;
import org.papergraph.correct.Corrections;
import org.papergraph.map.Extractor;
import org.papergraph.map.Iris;
import org.papergraph.map.PG;
import org.papergraph.model.Lexicon;
import org.papergraph.model.Paper;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Quads;

class BuildTest {

    private static final Lexicon LEXICON = new Lexicon(List.of());
    private static final Iris IRIS = new Iris();
    private static final Paper FIRST = Paper.of("On drums", "DRUM (dense recurrent unit model) beats HORN.");
    private static final Paper SECOND = Paper.of("On horns", "HORN (higher order recurrent network) is quick.");

    private final WordExtractor words = new WordExtractor();

    private Build build(GraphStore store, String version) {
        Graphs graphs = new Graphs(IRIS, new Extractor(version, Map.of()), LEXICON, Corrections.none());
        return new Build(words, graphs, store, Progress.NONE, 2);
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void afterAnyHistoryTheStoreIsAsIfBuiltAtOnce(long seed) {
        Random random = new Random(seed);
        Map<String, Paper> held = new LinkedHashMap<>();
        try (GraphStore store = GraphStore.inMemory()) {
            for (int step = 0; step < 12; step++) {
                if (random.nextInt(4) == 0 && !held.isEmpty()) {
                    String gone = List.copyOf(held.keySet()).get(random.nextInt(held.size()));
                    held.remove(gone);
                    build(store, "1").remove(Set.of(gone));
                } else {
                    List<Paper> papers = papers(random);
                    papers.forEach(paper -> held.put(IRIS.paper(paper), paper));
                    build(store, "1").run(papers);
                }
            }
            List<Paper> shuffled = new ArrayList<>(held.values());
            Collections.shuffle(shuffled, random);
            assertEquals(Set.of(), Quads.difference(fromScratch(shuffled), store), "seed " + seed);
        }
    }

    /** Some of six papers, each with one of many abstracts. */
    private static List<Paper> papers(Random random) {
        Set<Integer> numbers = new TreeSet<>();
        random.ints(1 + random.nextInt(3), 0, 6).forEach(numbers::add);
        List<String> things = List.of(
                "DRUM",
                "DRUM (dense recurrent unit model)",
                "DRUM (deep rumour miner)",
                "HORN",
                "VIOLA",
                "HORN (high tone)",
                "HORN (High Tone)",
                "ZINK (high tone)");
        return numbers.stream()
                .map(n -> Paper.of(
                        "Paper number " + n,
                        things.get(random.nextInt(things.size())) + " beats "
                                + things.get(random.nextInt(things.size()))))
                .toList();
    }
}
