package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.query.SampleGraph;
import org.papergraph.store.GraphStore;
import picocli.CommandLine;

/** What {@code papergraph query} and {@code papergraph sparql} print, and the status that they end with. */
class QueryCommandTest {

    private record Outcome(int status, String out, String err) {}

    @TempDir
    private static Path folder;

    @BeforeAll
    static void makeStore() {
        SampleGraph.fill(GraphStore.openOrCreate(folder.resolve("store"))).close();
    }

    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine =
                Papergraph.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return new Outcome(commandLine.execute(arguments), out.toString(), err.toString());
    }

    private static Outcome onStore(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", folder.resolve("store").toString()));
        return run(all.toArray(String[]::new));
    }

    @Test
    void theListHasEveryQueryWithItsTitle() {
        Outcome outcome = run("query", "--list");
        assertEquals(0, outcome.status());
        assertTrue(outcome.out().contains("leaderboard                Leaderboard\n"), outcome.out());
    }

    @Test
    void aTableIsAlignedAndShowsThingsByTheirLabels() {
        Outcome outcome = onStore("query", "tasks-without-benchmark");
        assertEquals("""
                task                      methodCount
                ────────────────────────  ───────────
                aesthetics assessment               1
                fine-grained recognition            1
                speech separation                   1
                """, outcome.out());
        assertEquals("3 rows\n", outcome.err());
    }

    @Test
    void parametersComeInBothForms() {
        Outcome joined = onStore("query", "method-uses-dataset", "--dataset=Books Corpus", "--format=csv");
        Outcome apart = onStore("query", "method-uses-dataset", "--dataset", "books-corpus", "--format", "csv");
        assertEquals(joined, apart);
        assertEquals(3, joined.out().lines().count());
        assertTrue(joined.out().startsWith("method,methodLabel,relation,"), joined.out());
        assertEquals(
                2,
                onStore("query", "method-uses-dataset", "--limit", "1", "--format", "tsv")
                        .out()
                        .lines()
                        .count());
    }

    @Test
    void jsonIsForPrograms() {
        Outcome outcome = onStore("query", "datasets-by-use", "--kind", "Benchmark", "--format", "json");
        assertTrue(outcome.out().contains("\"datasetLabel\":\"GLUE\",\"methods\":2"), outcome.out());
    }

    @Test
    void helpShowsTheParameters() {
        Outcome outcome = run("query", "leaderboard", "--help");
        assertEquals(0, outcome.status());
        assertTrue(outcome.out().contains("--dataset=ENTITY"), outcome.out());
        assertTrue(outcome.out().contains("such as ImageNet"), outcome.out());
    }

    @Test
    void wrongUsageGetsStatusTwoAndTheNearestNames() {
        assertUsage("did you mean leaderboard?", onStore("query", "leaderbord", "--dataset", "ImageNet"));
        assertUsage("--dataset", onStore("query", "leaderboard", "--datset", "ImageNet"));
        assertUsage("Missing required option: '--dataset=ENTITY'", onStore("query", "leaderboard"));
        assertUsage("did you mean ImageNet?", onStore("query", "leaderboard", "--dataset", "ImagNet"));
        assertUsage("only once", onStore("query", "leaderboard", "--dataset", "GLUE", "--dataset", "SQuAD"));
        assertUsage("which query?", onStore("query"));
        assertUsage("no format docx", onStore("query", "shared-names", "--format", "docx"));
    }

    private static void assertUsage(String message, Outcome outcome) {
        assertEquals(2, outcome.status(), outcome.err());
        assertTrue(outcome.err().contains(message), outcome.err());
    }

    @Test
    void aMissingStoreIsAFailureWithoutATrace() {
        Outcome outcome =
                run("query", "shared-names", "--store", folder.resolve("none").toString());
        assertEquals(3, outcome.status());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
    }

    @Test
    void aFolderAddsQueries() throws Exception {
        Path mine = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(
                mine.resolve("count.rq"), "#+ title: Count\n#+ description: d\nSELECT (COUNT(*) AS ?n) { ?s a ?c }\n");
        Files.writeString(mine.resolve("broken.rq"), "SELECT");
        Outcome outcome = onStore("query", "count", "--queries", mine.toString());
        assertEquals(0, outcome.status());
        assertTrue(outcome.err().contains("broken.rq:1: no \"#+ title:\""), outcome.err());
    }

    @Test
    void sparqlAnswersEveryKindOfQuery() throws Exception {
        String paper = "<https://w3id.org/papergraph/paper/arxiv-1810.04805>";
        assertEquals("true\n", onStore("sparql", "ASK { " + paper + " ?p ?o }").out());
        Path file = Files.writeString(
                folder.resolve("q.rq"), "SELECT ?t { " + paper + " <http://purl.org/dc/terms/title> ?t }");
        assertTrue(onStore("sparql", file.toString(), "--format", "tsv").out().contains("BERT: Pre-training"));
        assertTrue(onStore("sparql", "DESCRIBE " + paper).out().contains("BERT: Pre-training"));
        assertTrue(onStore("sparql", "CONSTRUCT WHERE { " + paper + " a ?c }")
                .out()
                .contains("ontology#Paper"));
    }

    @Test
    void sparqlOnlyReadsAndSaysWhereAQueryIsWrong() {
        assertUsage("this is an update; sparql only reads", onStore("sparql", "DROP ALL"));
        assertUsage("line 2, column 9", onStore("sparql", "SELECT *\n{ ?s ?p }"));
    }
}
