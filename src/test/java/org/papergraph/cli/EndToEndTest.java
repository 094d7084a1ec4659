package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.query.saved.Catalogue;
import org.papergraph.query.saved.CatalogueReader;
import org.papergraph.query.saved.Parameter;
import org.papergraph.query.saved.SavedQuery;

/** From files to answers, by the commands that a user gives. */
class EndToEndTest {

    private static final List<String> PAPERS = List.of(
            "{\"title\": \"AlphaNet: A Network\", \"abstract\": \"We introduce AlphaNet, which is trained on ImageNet.\"}",
            "{\"title\": \"BetaNet: A Net\", \"abstract\": \"BetaNet outperforms AlphaNet on CIFAR-10 with 95.1% accuracy.\"}",
            "{\"title\": \"GammaNet: A Web\", \"abstract\": \"GammaNet is based on BetaNet and evaluated on GLUE.\"}",
            "{\"title\": \"DeltaNet: A Mesh\", \"abstract\": \"DeltaNet is used for image classification on ImageNet.\"}");

    /** Queries whose examples nothing that is found in the sample answers. */
    private static final Set<String> BEYOND_THE_SAMPLE = Set.of("benchmarks-for-task", "disagreements");

    @TempDir
    private Path folder;

    @Test
    void statsCountThePapersOfTheSample() {
        CommandRun run = CommandRun.of("stats", "--store", SampleStore.directory());
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().matches("(?s)papers +47\\R.*"), run.out());
    }

    @Test
    void theSampleSatisfiesTheShapes() {
        assertEquals(
                0, CommandRun.of("validate", "--store", SampleStore.directory()).status());
    }

    @ParameterizedTest
    @MethodSource("savedQueries")
    void everySavedQueryRunsWithItsExamples(String name, List<String> examples) {
        List<Object> arguments = new ArrayList<>(List.of("query", name, "--format", "csv"));
        arguments.addAll(examples);
        arguments.addAll(List.of("--store", SampleStore.directory()));
        CommandRun run = CommandRun.of(arguments.toArray());
        assertEquals(0, run.status(), run.err());
        boolean answered = run.out().lines().count() > 1;
        boolean expected = !name.startsWith("check/") && !BEYOND_THE_SAMPLE.contains(name);
        assertEquals(expected, answered, run.out());
    }

    static Stream<Arguments> savedQueries() throws IOException {
        Catalogue catalogue = CatalogueReader.bundled();
        return catalogue.queries().stream().map(query -> Arguments.of(query.name(), examples(query)));
    }

    private static List<String> examples(SavedQuery query) {
        return query.parameters().stream()
                .filter(Parameter::required)
                .map(parameter ->
                        "--" + parameter.name() + "=" + parameter.example().orElseThrow())
                .toList();
    }

    @Test
    void buildingAgainChangesNothing() throws IOException {
        List<String> before = quads("--store", SampleStore.directory());
        CommandRun run = SampleStore.rebuild();
        assertTrue(run.err().contains("papers: 0 added, 0 replaced, 0 linked anew, 47 unchanged"), run.err());
        assertEquals(before, quads("--store", SampleStore.directory()));
    }

    @Test
    void orderThreadsAndPlaceOfTheStoreDoNotMatter() throws IOException {
        Path first = Files.write(folder.resolve("first.jsonl"), PAPERS.subList(0, 2));
        Path second = Files.write(folder.resolve("second.jsonl"), PAPERS.subList(2, 4));
        Path store = folder.resolve("store");
        FusekiServer server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/papergraph", TDB2Factory.createDataset())
                .build()
                .start();
        try {
            String url = "http://localhost:" + server.getPort() + "/papergraph";
            build("--store", store, 1, first, second);
            build("--fuseki", url, 4, second, first);
            assertEquals(quads("--store", store), quads("--fuseki", url));
        } finally {
            server.stop();
        }
    }

    private void build(String option, Object place, int threads, Path... files) {
        List<Object> arguments = new ArrayList<>(List.of("build", option, place, "--threads", threads));
        arguments.addAll(List.of("--rejects", folder.resolve("rejects.jsonl")));
        arguments.addAll(List.of(files));
        CommandRun run = CommandRun.of(arguments.toArray());
        assertEquals(0, run.status(), run.err());
        assertTrue(run.err().contains("papers: 4 added"), run.err());
    }

    private List<String> quads(String option, Object place) throws IOException {
        Path file = folder.resolve("quads.nq");
        CommandRun run = CommandRun.of("export", option, place, "--no-runs", "--format", "nq", "--output", file);
        assertEquals(0, run.status(), run.err());
        return Files.readAllLines(file).stream().sorted().toList();
    }
}
