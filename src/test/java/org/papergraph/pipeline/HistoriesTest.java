package org.papergraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.correct.Correction;
import org.papergraph.correct.CorrectionType;
import org.papergraph.correct.Corrections;
import org.papergraph.map.Extractor;
import org.papergraph.map.Iris;
import org.papergraph.map.PG;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;
import org.papergraph.model.Paper;
import org.papergraph.pipeline.update.Graphs;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Quads;

/**
 * Papers are added, changed and removed, corrections made and taken back, in random order: every few steps the store is equal, to the
 * quad, to one that is built at once from the papers and the corrections that are left.
 */
class HistoriesTest {

    private static final int HISTORIES = 60;
    private static final int CHECKS = 4;
    private static final int STEPS_PER_CHECK = 2;
    private static final Iris IRIS = new Iris();

    private static final List<String> THINGS = List.of(
            "DRUM",
            "DRUM (dense recurrent unit model)",
            "DRUM (deep rumour miner)",
            "DRUMMER (dense recurrent unit model)",
            "HORN",
            "HORN (high tone)",
            "HORN (High Tone)",
            "ZINK (high tone)",
            "VIOLA",
            "VIOLA-2",
            "VIOLA-2-7B",
            "OBOE",
            "OBOE-3");

    private static final Lexicon LEXICON = new Lexicon(
            List.of(entry("oboe", List.of("woodwind")), entry("woodwind", List.of("wind")), entry("wind", List.of())));

    private static final List<Correction> CORRECTIONS = List.of(
            correction(CorrectionType.SAME, "zink", "method/drum", null),
            correction(CorrectionType.SAME, "viola-2", "method/horn", null),
            correction(CorrectionType.RENAME, "drum", null, "The Drum"),
            correction(CorrectionType.RETYPE, "viola", PG.NS + "Task", null),
            correction(CorrectionType.DIFFERENT, "horn", null, "HORN"));

    private final WordExtractor words = new WordExtractor();

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(HISTORIES);
    }

    private static LexiconEntry entry(String name, List<String> broader) {
        return new LexiconEntry(
                Iris.BASE + "method/" + name,
                EntityType.METHOD,
                List.of(name),
                Set.of(),
                broader.stream().map(b -> Iris.BASE + "method/" + b).toList(),
                List.of(),
                List.of());
    }

    private static Correction correction(CorrectionType type, String subject, String object, String form) {
        return new Correction(
                type,
                Iris.BASE + "method/" + subject,
                Optional.empty(),
                Optional.ofNullable(object).map(o -> o.startsWith("http") ? o : Iris.BASE + o),
                Optional.ofNullable(form),
                Optional.empty(),
                "Ann",
                "2026-01-31");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void endInTheSameStoreAsOneBuild(long seed) {
        Random random = new Random(seed);
        Map<String, Paper> held = new TreeMap<>();
        List<Correction> corrections = new ArrayList<>();
        try (GraphStore store = GraphStore.inMemory()) {
            for (int check = 0; check < CHECKS; check++) {
                for (int step = 0; step < STEPS_PER_CHECK; step++) {
                    change(store, held, corrections, random);
                }
                List<Paper> shuffled = new ArrayList<>(held.values());
                Collections.shuffle(shuffled, random);
                assertEquals(
                        Set.of(),
                        Quads.difference(atOnce(shuffled, corrections), store),
                        "seed " + seed + ", check " + check + ", corrections " + corrections);
            }
            countedAnewItIsTheSame(store);
        }
    }

    private static void countedAnewItIsTheSame(GraphStore store) {
        Set<String> quads = Quads.present(store);
        store.describe();
        assertEquals(quads, Quads.present(store), "the description is what it would be, were all counted anew");
        store.deriveAll();
        assertEquals(quads, Quads.present(store), "labels and claims are what they would be, were all derived anew");
    }

    private void change(GraphStore store, Map<String, Paper> held, List<Correction> corrections, Random random) {
        if (random.nextInt(5) == 0) {
            Correction correction = CORRECTIONS.get(random.nextInt(CORRECTIONS.size()));
            if (!corrections.remove(correction)) {
                corrections.add(correction);
            }
        }
        if (random.nextInt(4) == 0 && !held.isEmpty()) {
            String gone = List.copyOf(held.keySet()).get(random.nextInt(held.size()));
            held.remove(gone);
            build(store, corrections).remove(Set.of(gone));
        } else {
            List<Paper> papers = papers(random);
            papers.forEach(paper -> held.put(IRIS.paper(paper), paper));
            build(store, corrections).run(papers);
        }
    }

    private Build build(GraphStore store, List<Correction> corrections) {
        Graphs graphs = new Graphs(IRIS, new Extractor("1", Map.of()), LEXICON, new Corrections(corrections, IRIS));
        return new Build(words, graphs, store, Progress.NONE, 1, 2);
    }

    private Set<String> atOnce(List<Paper> papers, List<Correction> corrections) {
        try (GraphStore store = GraphStore.inMemory()) {
            build(store, corrections).run(papers);
            return Quads.present(store);
        }
    }

    /** Some of six papers, each with one of many abstracts. */
    private static List<Paper> papers(Random random) {
        Set<Integer> numbers = new TreeSet<>();
        random.ints(1 + random.nextInt(3), 0, 6).forEach(numbers::add);
        return numbers.stream()
                .map(n -> Paper.of("Paper number " + "I".repeat(n), claim(random)))
                .toList();
    }

    /** What is extended tells the two drums apart. */
    private static String claim(Random random) {
        return random.nextBoolean()
                ? thing(random) + " beats " + thing(random)
                : (random.nextBoolean() ? "VIOLA" : "OBOE") + " extends " + THINGS.get(random.nextInt(3));
    }

    private static String thing(Random random) {
        return THINGS.get(random.nextInt(THINGS.size()));
    }
}
