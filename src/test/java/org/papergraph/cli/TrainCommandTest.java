package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.cli.terminal.ExitStatus;
import org.papergraph.map.LexiconReader;
import org.papergraph.pipeline.extraction.Checksum;

/** On a handful of papers: what the models are worth is not asked here, but that they come, with their card. */
class TrainCommandTest {

    private static final Path GOLD = Path.of("src/test/resources/org/papergraph/evaluate/gold.jsonl");

    @TempDir
    private Path directory;

    @Test
    void printsFiguresAndWritesModelsWithTheirCard() throws IOException {
        Path predictions = directory.resolve("unseen.jsonl");
        CommandRun run = CommandRun.of(
                "train", GOLD, "--folds", 2, "--output", directory.resolve("a"), "--predictions", predictions);

        assertEquals(ExitStatus.DONE, run.status(), run::err);
        assertTrue(run.out().startsWith("lexicon and tagger, 2-fold cross-validation\nmentions"), run::out);
        assertTrue(run.out().contains("\nrelations, end to end, 5-fold cross-validation\n"), run::out);
        assertTrue(run.out().contains("\nexpected calibration error "), run::out);
        assertEquals(4, Files.readAllLines(predictions).size());
        assertTrue(Files.size(directory.resolve("a/mentions.model.gz")) > 0);
        assertTrue(Files.size(directory.resolve("a/relations.model.gz")) > 0);
        JsonNode card = new ObjectMapper()
                .readTree(directory.resolve("a/mentions.card.json").toFile());
        assertEquals(
                "papergraph train gold.jsonl --folds 2 --output DIR",
                card.get("command").asText());
        assertTrue(card.toString().contains("gold.jsonl"), card::toString);
        String lexicon = Checksum.of(LexiconReader.bundledWith(List.of()));
        assertEquals(lexicon, card.at("/data/lexicon").asText());
        JsonNode relations = new ObjectMapper()
                .readTree(directory.resolve("a/relations.card.json").toFile());
        assertTrue(relations.at("/figures/relations/all/f1").isNumber(), relations::toString);
        assertTrue(relations.at("/data/gold.jsonl").isTextual(), relations::toString);
        assertEquals(lexicon, relations.at("/data/lexicon").asText());
    }

    @Test
    void theSameCommandGivesTheSameModels() throws IOException {
        for (String output : new String[] {"a", "b"}) {
            CommandRun run = CommandRun.of("train", GOLD, "--folds", 2, "--output", directory.resolve(output));
            assertEquals(ExitStatus.DONE, run.status(), run::err);
        }
        for (String model : new String[] {"mentions.model.gz", "relations.model.gz"}) {
            assertArrayEquals(
                    Files.readAllBytes(directory.resolve("a").resolve(model)),
                    Files.readAllBytes(directory.resolve("b").resolve(model)));
        }
    }

    @Test
    void morePapersAreLearntFromButNotMeasured() throws IOException {
        Path predictions = directory.resolve("unseen.jsonl");
        Path alone = directory.resolve("alone");
        Path more = directory.resolve("more");
        CommandRun.of("train", GOLD, "--folds", 2, "--output", alone);
        CommandRun run = CommandRun.of(
                "train", GOLD, "--also", GOLD, "--folds", 2, "--output", more, "--predictions", predictions);

        assertEquals(ExitStatus.DONE, run.status(), run::err);
        assertEquals(4, Files.readAllLines(predictions).size());
        for (String model : new String[] {"mentions.model.gz", "relations.model.gz"}) {
            assertNotEquals(-1, Files.mismatch(alone.resolve(model), more.resolve(model)), model);
        }
        assertTrue(Files.readString(more.resolve("mentions.card.json")).contains(" --also gold.jsonl "));
    }

    @Test
    void theCardNamesTheLexiconsThatWereGiven() throws IOException {
        Path lexicon = Files.writeString(directory.resolve("ours.ttl"), "");
        CommandRun run =
                CommandRun.of("train", GOLD, "--folds", 0, "--lexicon", lexicon, "--output", directory.resolve("a"));

        assertEquals(ExitStatus.DONE, run.status(), run::err);
        JsonNode card = new ObjectMapper()
                .readTree(directory.resolve("a/mentions.card.json").toFile());
        assertEquals(
                "papergraph train gold.jsonl --lexicon ours.ttl --folds 0 --output DIR",
                card.get("command").asText());
    }

    @Test
    void goldThatIsNoneIsNamedWithItsLine() throws IOException {
        Path file = Files.writeString(directory.resolve("gold.jsonl"), "{\"id\": 1\n");
        CommandRun run = CommandRun.of("train", file);
        assertEquals(ExitStatus.FAILED, run.status());
        assertTrue(run.message().startsWith("papergraph: " + file + ":1: "), run::message);
    }
}
