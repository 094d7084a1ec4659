package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.correct.Correction;
import org.papergraph.correct.CorrectionFile;
import org.papergraph.correct.CorrectionType;
import org.papergraph.correct.Corrections;
import org.papergraph.map.Extractor;
import org.papergraph.map.Iris;
import org.papergraph.map.LexiconReader;
import org.papergraph.model.Lexicon;
import org.papergraph.model.Paper;
import org.papergraph.pipeline.Build;
import org.papergraph.pipeline.Progress;
import org.papergraph.pipeline.WordExtractor;
import org.papergraph.pipeline.update.Graphs;
import org.papergraph.store.GraphStore;

/** The commands remove, history, why and correct. */
class UpdateCommandsTest {

    private static final Correction SAME = new Correction(
            CorrectionType.SAME,
            Iris.BASE + "method/qzink",
            Optional.empty(),
            Optional.of(Iris.BASE + "method/qdrum"),
            Optional.empty(),
            Optional.empty(),
            "Ann",
            "2026-01-31");

    @TempDir
    private static Path folder;

    private static Path store;

    @BeforeAll
    static void fill() {
        store = folder.resolve("store");
        Lexicon lexicon = LexiconReader.bundledWith(List.of());
        Corrections corrections = new Corrections(List.of(SAME), new Iris());
        Graphs graphs = new Graphs(new Iris(), new Extractor("words", Map.of()), lexicon, corrections);
        try (GraphStore made = GraphStore.openOrCreate(store)) {
            new Build(new WordExtractor(), graphs, made, Progress.NONE, 1)
                    .run(List.of(
                            Paper.of("On drums", "QDRUM is loud."),
                            Paper.of("On horns", "QHORN is quick."),
                            Paper.of("On zinks", "QZINK is old.")));
        }
    }

    private static CommandRun onStore(String... command) {
        return CommandRun.of(
                Stream.concat(Stream.of(command), Stream.of("--store", store)).toArray());
    }

    @Test
    void removeTakesAPaperByItsTitleWithAllThatOnlyItSupportsAndHistoryTellsOfIt() {
        CommandRun removed = onStore("remove", "on HORNS");
        assertEquals(0, removed.status(), removed.err());
        assertTrue(removed.err().contains("0 added, 0 replaced, 0 linked anew, 0 unchanged, 1 removed"), removed.err());
        assertEquals(1, onStore("why", "QHORN").status());
        assertTrue(onStore("history").out().contains("remove"));

        CommandRun again = onStore("remove", "on HORNS");
        assertEquals(1, again.status());
        assertEquals("papergraph: no such paper in the store: on HORNS", again.message());
    }

    @Test
    void whyNamesThePapersOfAThingAndThePeoplesPart() {
        CommandRun why = onStore("why", "https://w3id.org/papergraph/method/qdrum");
        assertEquals(
                List.of(
                        "https://w3id.org/papergraph/method/qdrum\tequal spelling\tQDRUM\thttps://w3id.org/papergraph/paper/on-drums",
                        "https://w3id.org/papergraph/method/qdrum\ta person says so; else equal spelling\tQZINK"
                                + "\thttps://w3id.org/papergraph/paper/on-zinks"),
                why.out().lines().toList());
    }

    @Test
    void correctWritesWhatBuildReads() {
        Path file = folder.resolve("corrections.ttl");
        CommandRun same =
                CommandRun.of("correct", "same", "method/qzink", "method/qdrum", "--file", file, "--by", "Ann");
        assertEquals(0, same.status(), same.err());
        Correction written = CorrectionFile.read(file).get(0);
        assertEquals(SAME.subject(), written.subject());
        assertEquals(SAME.object(), written.object());
        assertEquals("Ann", written.creator());
    }

    @Test
    void aThingOfTheSameNameNeedsItsPaper() {
        Path file = folder.resolve("different.ttl");
        CommandRun without = CommandRun.of("correct", "different", "method/qdrum", "QDRUM", "--file", file);
        assertEquals(2, without.status());
        assertTrue(without.err().contains("--paper"), without.err());
        assertTrue(Files.notExists(file));

        CommandRun with = CommandRun.of(
                "correct", "different", "method/qdrum", "QDRUM", "--paper", "paper/on-drums", "--file", file);
        assertEquals(0, with.status(), with.err());
    }
}
