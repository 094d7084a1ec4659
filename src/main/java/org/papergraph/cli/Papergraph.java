package org.papergraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. Exit status: 0 done; 1 done, but something was rejected or found wanting; 2 wrong usage; 3 failed. */
@Command(
        name = "papergraph",
        description = "Reads lists of papers and serves what they say as a knowledge graph.",
        mixinStandardHelpOptions = true,
        versionProvider = Papergraph.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            BuildCommand.class,
            DemoCommand.class,
            CommandLine.HelpCommand.class,
            EvaluateCommand.class,
            ExportCommand.class,
            ExtractCommand.class,
            HistoryCommand.class,
            LinkCommand.class,
            WhyCommand.class,
            CorrectCommand.class,
            QueryCommand.class,
            RemoveCommand.class,
            SparqlCommand.class,
            ServeCommand.class,
            StatsCommand.class,
            TrainRelationsCommand.class,
            ValidateCommand.class
        })
public final class Papergraph {

    private Papergraph() {}

    public static void main(String[] args) throws IOException {
        quietLibraries();
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Papergraph())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("papergraph: " + Failures.message(failure));
                    return ExitStatus.FAILED;
                });
    }

    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"papergraph " + org.papergraph.pipeline.Version.OF_PROGRAM};
        }
    }

    private static void quietLibraries() throws IOException {
        try (InputStream settings = Papergraph.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        }
    }
}
