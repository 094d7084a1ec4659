package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScierCommandTest {

    @TempDir
    private Path folder;

    private Path corpus(String name, String... tasks) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String task : tasks) {
            lines.add(("{\"doc_id\": \"%1$s\", \"sentence\": \"We use NetOne for %1$s .\","
                            + " \"ner\": [[\"NetOne\", \"Method\"], [\"%1$s\", \"Task\"]],"
                            + " \"rel\": [[\"NetOne\", \"Used-For\", \"%1$s\"]]}")
                    .formatted(task));
        }
        return Files.write(folder.resolve(name), lines);
    }

    @Test
    void printsFiguresForMentionsAndForRelationsWithEntitiesGivenAndFound() throws IOException {
        Path train = corpus("train.jsonl", "parsing", "tagging", "ranking", "search", "planning", "control");
        CommandRun run = CommandRun.of("scier", train, corpus("dev.jsonl", "parsing", "ranking"));
        assertEquals(0, run.status(), run.err());
        List.of("SciER, mentions (exact spans)", "SciER, relations, entities given", "SciER, relations, end to end")
                .forEach(title -> assertTrue(run.out().contains(title), run.out()));
        assertTrue(run.out().lines().anyMatch(l -> l.strip().startsWith("usedFor")), run.out());
    }

    @Test
    void namesTheLineThatIsNotOfTheForm() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.jsonl"), "{\n");
        CommandRun run = CommandRun.of("scier", bad, bad);
        assertEquals(3, run.status());
        assertTrue(run.message().contains("bad.jsonl:1: not JSON"), run.err());
    }
}
