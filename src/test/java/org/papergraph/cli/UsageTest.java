package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Wrong command lines are refused in two lines with status 2, and help speaks in one style. */
class UsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "build | Missing required parameter: 'FILE'",
                "build --nonsense a.txt | unknown option '--nonsense'",
                "build --threads 0 a.txt | --threads must be at least 1, not 0",
                "build --threads many a.txt | Invalid value for option '--threads': 'many' is not an int",
                "build --fuseki here a.txt | --fuseki needs the address of a dataset on a server, not here",
                "build --store s --fuseki http://localhost:1/ds a.txt"
                        + " | --store=DIR, --fuseki=URL are mutually exclusive (specify only one)",
                "build --min-confidence 2 a.txt | --min-confidence must be from 0 to 1, not 2.0",
                "extract | Missing required parameter: 'FILE'",
                "remove | Missing required parameter: 'PAPER'",
                "link | Missing required parameter: 'FILE'",
                "evaluate | Missing required parameter: 'GOLD'",
                "serve --port door | Invalid value for option '--port': 'door' is not an int",
                "correct same method/a> method/b | neither an IRI nor the last part of one: method/a>",
                "quary | unknown command 'quary'; did you mean",
            })
    void isRefusedInTwoLines(String commandLine, String message) {
        CommandRun run = CommandRun.of((Object[]) commandLine.split(" "));
        assertEquals(2, run.status());
        assertTrue(run.message().startsWith("papergraph: " + message), run.err());
        assertEquals(2, run.err().lines().count(), run.err());
        assertEquals("", run.out());
    }

    @Test
    void theTopLevelHelpNamesEveryExitStatus() {
        CommandRun run = CommandRun.of("--help");
        assertEquals(0, run.status());
        List.of("0   done", "1   done, but", "2   wrong usage", "3   failed")
                .forEach(line -> assertTrue(run.out().contains(line), run.out()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void describesCommandsInSentencesAndOptionsInPhrases(CommandLine command) {
        String name = command.getCommandName();
        String sentence = command.getCommandSpec().usageMessage().description()[0];
        assertTrue(sentence.matches("\\p{Lu}.*\\."), name + ": " + sentence);
        for (OptionSpec option : command.getCommandSpec().options()) {
            assertPhrase(name + " " + option.longestName(), option.description());
        }
        for (PositionalParamSpec parameter : command.getCommandSpec().positionalParameters()) {
            assertPhrase(name + " " + parameter.paramLabel(), parameter.description());
        }
    }

    static Stream<CommandLine> commands() {
        return Papergraph.commandLine().getSubcommands().values().stream()
                .filter(command -> !command.getCommandName().equals("help"));
    }

    private static void assertPhrase(String what, String... description) {
        String text = String.join(" ", description);
        assertFalse(text.isBlank(), what + " is not described");
        assertFalse(text.endsWith("."), what + ": " + text);
        assertFalse(text.matches("\\p{Lu}\\p{Ll}+ .*") && !text.startsWith("Daily Papers"), what + ": " + text);
    }
}
