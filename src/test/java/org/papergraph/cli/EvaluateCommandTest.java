package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.cli.terminal.ExitStatus;
import picocli.CommandLine;

/** On the files whose scores are known from the reference scorer. */
class EvaluateCommandTest {

    private static final Path FILES = Path.of("src/test/resources/org/papergraph/evaluate");
    private static final String GOLD = FILES.resolve("gold.jsonl").toString();
    private static final String PREDICTED = FILES.resolve("predicted.jsonl").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsTheTablesAndNothingElse() throws IOException {
        assertEquals(ExitStatus.DONE, run(GOLD, PREDICTED));
        assertEquals(Files.readString(FILES.resolve("scores.txt")), out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void printsJson() throws IOException {
        assertEquals(ExitStatus.DONE, run("--json", GOLD, PREDICTED));
        assertEquals(Files.readString(FILES.resolve("scores.json")), out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"G P --errors", "--errors G P", "G --errors=20 P", "G P --errors 20"})
    void errorsComeAfterTheTables(String arguments) throws IOException {
        assertEquals(
                ExitStatus.DONE,
                run(arguments.replace("G", GOLD).replace("P", PREDICTED).split(" ")));
        assertTrue(out.toString().startsWith(Files.readString(FILES.resolve("scores.txt"))));
        assertTrue(out.toString().contains("\nmissed entity, Dataset: 1\n  d  Hush  | A quiet study"));
    }

    @Test
    void wrongUsageIsTold() {
        assertEquals(ExitStatus.USAGE, run("--json", "--errors", GOLD, PREDICTED));
        assertEquals(ExitStatus.USAGE, run());
    }

    @Test
    void aFileThatIsNoAnnotationIsNamedWithItsLine() {
        String file = FILES.resolve("scores.txt").toString();
        assertEquals(ExitStatus.FAILED, run(GOLD, file));
        assertTrue(err.toString().startsWith("papergraph: " + file + ":1: not an annotation: "), err::toString);
        assertEquals(ExitStatus.FAILED, run(GOLD, "nowhere.jsonl"));
        assertTrue(err.toString().contains("papergraph: nowhere.jsonl: no such file"), err::toString);
    }

    private int run(String... arguments) {
        CommandLine program = Papergraph.commandLine();
        program.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        String[] all = new String[arguments.length + 1];
        all[0] = "evaluate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return program.execute(all);
    }
}
