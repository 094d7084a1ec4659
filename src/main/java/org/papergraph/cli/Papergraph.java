package org.papergraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import java.util.logging.LogManager;
import org.papergraph.cli.ask.ExportCommand;
import org.papergraph.cli.ask.HistoryCommand;
import org.papergraph.cli.ask.QueryCommand;
import org.papergraph.cli.ask.SparqlCommand;
import org.papergraph.cli.ask.StatsCommand;
import org.papergraph.cli.ask.WhyCommand;
import org.papergraph.cli.quality.EvaluateCommand;
import org.papergraph.cli.quality.LinkCommand;
import org.papergraph.cli.quality.ScierCommand;
import org.papergraph.cli.quality.TrainCommand;
import org.papergraph.cli.terminal.ExitStatus;
import org.papergraph.cli.terminal.Failures;
import org.papergraph.cli.terminal.UsageErrors;
import org.papergraph.pipeline.extraction.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
        name = "papergraph",
        description = "Reads lists of papers and serves what they say as a knowledge graph.",
        mixinStandardHelpOptions = true,
        versionProvider = Papergraph.VersionLine.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:done", "1:done, but something was rejected or found wanting", "2:wrong usage", "3:failed"},
        commandListHeading = "%nCommands:%n",
        subcommands = {
            DemoCommand.class,
            BuildCommand.class,
            CorrectCommand.class,
            RemoveCommand.class,
            QueryCommand.class,
            SparqlCommand.class,
            ServeCommand.class,
            McpCommand.class,
            ExportCommand.class,
            StatsCommand.class,
            HistoryCommand.class,
            ValidateCommand.class,
            WhyCommand.class,
            ExtractCommand.class,
            LinkCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            ScierCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Papergraph {

    private Papergraph() {}

    public static void main(String[] args) throws IOException {
        quietLibraries();
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandLine program = new CommandLine(new Papergraph());
        program.getSubcommands().values().forEach(c -> c.getCommandSpec().versionProvider(new VersionLine()));
        return program.setResourceBundle(ResourceBundle.getBundle("org.papergraph.cli.help"))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("papergraph: " + Failures.message(failure));
                    return ExitStatus.FAILED;
                });
    }

    static final class VersionLine implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"papergraph " + Version.OF_PROGRAM};
        }
    }

    private static void quietLibraries() throws IOException {
        try (InputStream settings = Papergraph.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        }
    }
}
