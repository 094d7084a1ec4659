package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with the input is said with file and line, and what is right with it is kept. */
class BadInputTest {

    private static final String GOOD =
            "{\"title\": \"%s: A Network\", \"abstract\": \"We introduce %s, which is trained on ImageNet.\"}\n";

    @TempDir
    private Path folder;

    private Path rejects;
    private Path store;

    @BeforeEach
    void names() {
        rejects = folder.resolve("rejects.jsonl");
        store = folder.resolve("store");
    }

    @ParameterizedTest
    @CsvSource({
        "empty.txt, the file is empty",
        "binary.dat, 'a binary file, not a list of papers'",
        "folder, is a directory; name the files in it",
        "nowhere.txt, no such file",
    })
    void ofFilesWithoutPapersNothingComes(String name, String reason) throws IOException {
        Files.createFile(folder.resolve("empty.txt"));
        Files.write(folder.resolve("binary.dat"), new byte[] {0, 1, 2, 3, 4, 5, 6, 7});
        Files.createDirectory(folder.resolve("folder"));
        Path file = folder.resolve(name);
        for (CommandRun run : List.of(build(file), CommandRun.of("extract", "--rejects", rejects, file))) {
            assertFailed(file + ": " + reason, run);
            assertEquals(Map.of(name, List.of(reason)), rejected());
            assertFalse(Files.exists(store));
        }
    }

    @Test
    void recordsThatAreWrongAreRejectedAndTheOthersKept() throws IOException {
        List<Path> files = List.of(
                Files.writeString(folder.resolve("truncated.txt"), """
                        AlphaNet: A Network

                        We introduce AlphaNet, which is trained on ImageNet. It is small.

                        LostNet: A Title at the End
                        """),
                Files.writeString(
                        folder.resolve("json.jsonl"), good("BetaNet") + "{\"title\": broken\n" + good("GammaNet")),
                Files.write(folder.resolve("latin1.jsonl"), latin1("{\"title\": \"Für uns\"}\n" + good("DeltaNet"))),
                Files.writeString(folder.resolve("title.jsonl"), good("T".repeat(10_000)) + good("EpsilonNet")),
                longLine(folder.resolve("line.jsonl"), 50_000_000, good("ZetaNet")),
                folder.resolve("nowhere.txt"));

        CommandRun run = build(files.toArray());

        assertEquals(1, run.status(), run.err());
        assertTrue(run.err().contains("papers: 6 added"), run.err());
        assertTrue(run.err().contains("json.jsonl:2: invalid JSON at column 11"), run.err());
        assertTrue(run.err().lines().allMatch(line -> line.length() < 500), run.err());
        Map<String, List<String>> rejected = rejected();
        assertEquals(List.of("5: a title without an abstract"), rejected.get("truncated.txt"));
        assertTrue(rejected.get("json.jsonl").get(0).startsWith("2: invalid JSON at column 11"));
        assertEquals(List.of("1: not UTF-8: byte 0xFC at column 13"), rejected.get("latin1.jsonl"));
        assertTrue(rejected.get("title.jsonl").get(0).matches("1: the title is 100\\d\\d characters long.*"));
        assertTrue(rejected.get("line.jsonl").get(0).matches("1: the line is 50000\\d+ bytes long.*"));
        assertEquals(List.of("no such file"), rejected.get("nowhere.txt"));
        assertEquals("6\n", count(store));
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "extract"})
    void aLexiconThatCannotBeReadFailsBeforeAnythingIsDone(String command) throws IOException {
        Path papers = Files.writeString(folder.resolve("papers.jsonl"), good("AlphaNet"));
        Path lexicon = Files.writeString(folder.resolve("lexicon.ttl"), "This is not Turtle.");
        List<Object> arguments = new ArrayList<>(List.of(command, "--lexicon", lexicon, "--rejects", rejects, papers));
        if (command.equals("build")) {
            arguments.addAll(List.of("--store", store));
        }
        assertFailed(lexicon + ": not Turtle: [line: 1", CommandRun.of(arguments.toArray()));
        assertFalse(Files.exists(store));
    }

    @Test
    void correctionsThatCannotBeReadFailBeforeAStoreIsMade() throws IOException {
        Path papers = Files.writeString(folder.resolve("papers.jsonl"), good("AlphaNet"));
        Path corrections = Files.writeString(folder.resolve("corrections.ttl"), "This is not Turtle.");
        assertFailed(corrections + ":", build("--corrections", corrections, papers));
        assertFalse(Files.exists(store));
    }

    @Test
    void aStoreIsMadeNeitherInAFileNorAmongOtherThings() throws IOException {
        Path papers = Files.writeString(folder.resolve("papers.jsonl"), good("AlphaNet"));
        BiFunction<Path, String, CommandRun> buildInto =
                (place, option) -> CommandRun.of("build", option, place, "--rejects", rejects, papers);
        assertFailed(papers + ": is a file", buildInto.apply(papers, "--store"));
        assertFailed(folder + ": holds other files and no store", buildInto.apply(folder, "--store"));
        assertEquals(
                List.of(papers),
                Stream.of(folder.toFile().listFiles()).map(f -> f.toPath()).toList());
    }

    @Test
    void aServerThatDoesNotAnswerIsAFailure() throws IOException {
        Path papers = Files.writeString(folder.resolve("papers.jsonl"), good("AlphaNet"));
        String url = "http://localhost:1/papergraph";
        CommandRun run = CommandRun.of("build", "--fuseki", url, "--rejects", rejects, papers);
        assertFailed(url + ": no server answers there", run);
    }

    @Test
    void theRejectsNeverTakeThePlaceOfAnythingElse() throws IOException {
        Path papers = Files.writeString(folder.resolve("papers.jsonl"), good("AlphaNet"));
        CommandRun overInput = CommandRun.of("extract", "--rejects", papers, papers);
        assertEquals(2, overInput.status(), overInput.err());
        assertEquals(good("AlphaNet"), Files.readString(papers));

        Path directory = Files.createDirectory(folder.resolve("empty"));
        assertFailed(directory + ": is a directory", CommandRun.of("extract", "--rejects", directory, papers));
        assertTrue(Files.isDirectory(directory));

        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\n");
        Path nowhere = folder.resolve("none").resolve("rejects.jsonl");
        assertFailed(nowhere + ": no such file or directory", CommandRun.of("extract", "--rejects", nowhere, broken));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"query method-uses-dataset", "sparql ASK{}", "stats", "validate", "export", "remove x", "why x"})
    void aStoreThatIsNotThereIsAFailureAndStaysAway(String command) {
        List<Object> arguments = new ArrayList<>(List.of((Object[]) command.split(" ")));
        arguments.addAll(List.of("--store", store));
        assertFailed(store + ": no store there", CommandRun.of(arguments.toArray()));
        assertFalse(Files.exists(store));
    }

    @ParameterizedTest
    @ValueSource(strings = {"link", "evaluate"})
    void annotationsThatCannotBeReadAreAFailureWithFileAndLine(String command) throws IOException {
        Path nowhere = folder.resolve("nowhere.jsonl");
        assertFailed(nowhere + ": no such file", CommandRun.of(command, nowhere));
        assertFailed(folder + ": is a directory", CommandRun.of(command, folder));
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "\n{\"id\":\n");
        assertFailed(broken + ":2: not an annotation", CommandRun.of(command, broken));
    }

    private CommandRun build(Object... files) {
        List<Object> arguments = new ArrayList<>(List.of("build", "--store", store, "--rejects", rejects));
        arguments.addAll(List.of(files));
        return CommandRun.of(arguments.toArray());
    }

    /** One line a problem, never a trace. */
    private static void assertFailed(String message, CommandRun run) {
        assertEquals(3, run.status(), run.err());
        assertTrue(run.message().startsWith("papergraph: " + message), run.err());
        assertTrue(run.err().lines().allMatch(line -> line.startsWith("papergraph: ")), run.err());
        assertEquals("", run.out());
    }

    /** By file, lines and reasons. */
    private Map<String, List<String>> rejected() throws IOException {
        Map<String, List<String>> rejected = new TreeMap<>();
        for (String line : Files.readAllLines(rejects)) {
            JsonNode reject = new ObjectMapper().readTree(line);
            String file = Path.of(reject.get("file").asText()).getFileName().toString();
            String place = reject.has("line") ? reject.get("line").asText() + ": " : "";
            rejected.computeIfAbsent(file, f -> new ArrayList<>())
                    .add(place + reject.get("reason").asText());
        }
        return rejected;
    }

    private static String count(Path store) {
        String query = "SELECT (COUNT(*) AS ?n) { ?p a <https://w3id.org/papergraph/ontology#Paper> }";
        return CommandRun.of("sparql", "--store", store, "--format", "tsv", query)
                .out()
                .replaceFirst("^.*\\R", "");
    }

    private static String good(String name) {
        return GOOD.formatted(name, name.substring(0, Math.min(name.length(), 50)));
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Path longLine(Path file, int length, String next) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(length + 1000);
        bytes.writeBytes("{\"title\": \"".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("x".repeat(length).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(("\"}\n" + next).getBytes(StandardCharsets.UTF_8));
        return Files.write(file, bytes.toByteArray());
    }
}
