package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.map.PG;
import org.papergraph.map.Papers;
import org.papergraph.store.GraphStore;
import picocli.CommandLine;

/** The commands export, validate and stats. */
class StoreCommandsTest {

    @TempDir
    private static Path folder;

    private static Path store;
    private static Path damaged;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void fill() {
        store = folder.resolve("store");
        damaged = folder.resolve("damaged");
        for (Path directory : new Path[] {store, damaged}) {
            try (GraphStore graph = GraphStore.openOrCreate(directory)) {
                graph.put(Papers.graphs(0, 3, 0));
            }
        }
        damage();
    }

    /** As somebody may who writes past the program. */
    private static void damage() {
        try (GraphStore graph = GraphStore.open(damaged)) {
            var dataset = graph.dataset().orElseThrow();
            String name = Papers.graphs(0, 1, 0).keySet().iterator().next();
            dataset.executeWrite(() -> dataset.getNamedModel(name).removeAll(null, PG.contentHash, null));
        }
    }

    private CommandLine commands;

    @BeforeEach
    void prepare() {
        commands = Papergraph.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    }

    private int run(String... arguments) {
        return commands.execute(arguments);
    }

    @Test
    void exportWritesAFileInTheFormatAskedFor() {
        Path file = folder.resolve("graph.ttl");
        assertEquals(0, run("export", "--store", store.toString(), "--format", "turtle", "--output", file.toString()));
        assertEquals(
                3,
                RDFDataMgr.loadModel(file.toString())
                        .listSubjectsWithProperty(PG.contentHash)
                        .toList()
                        .size());
    }

    @Test
    void exportOfNoStoreFailsAndLeavesNoFile() {
        Path file = folder.resolve("none.nq");
        String missing = folder.resolve("missing").toString();
        assertEquals(3, run("export", "--store", missing, "--output", file.toString()));
        assertTrue(err.toString().contains("missing: no store there"), err.toString());
        assertFalse(Files.exists(file));
        assertFalse(Files.exists(folder.resolve("missing")));
    }

    @Test
    void anUnknownFormatIsWrongUsage() {
        assertEquals(2, run("export", "--store", store.toString(), "--format", "word"));
        assertTrue(err.toString().contains("TURTLE"), err.toString());
    }

    @Test
    void aStoreIsInOnePlace() {
        assertEquals(2, run("stats", "--store", store.toString(), "--fuseki", "http://localhost:1/none"));
    }

    @Test
    void validateFindsNothingInASoundStore() {
        assertEquals(0, run("validate", "--store", store.toString()));
        assertEquals("", out.toString());
    }

    @Test
    void validateListsViolationsAndExitsWithOne() {
        assertEquals(1, run("validate", "--store", damaged.toString()));
        assertEquals(1, out.toString().lines().count());
        assertTrue(out.toString().contains("contentHash"), out.toString());
    }

    @Test
    void statsPrintsAnAlignedTable() {
        assertEquals(0, run("stats", "--store", store.toString(), "--top", "2"));
        String table = out.toString();
        assertTrue(table.lines().anyMatch(l -> l.matches("papers +3")), table);
        assertTrue(table.lines().anyMatch(l -> l.matches("  introduces +3")), table);
        assertEquals(
                1,
                table.lines()
                        .filter(l -> l.matches("\\S.* +\\d+"))
                        .map(String::length)
                        .distinct()
                        .count(),
                table);
    }

    @Test
    void statsPrintsJsonForPrograms() throws IOException {
        assertEquals(0, run("stats", "--store", store.toString(), "--top", "2", "--format", "json"));
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertEquals(3, json.get("papers").asInt());
        assertEquals(3, json.get("relations").get("introduces").asInt());
        assertEquals(2, json.get("top").size());
    }
}
