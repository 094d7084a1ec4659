package org.papergraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. Exit status: 0 done; 1 done, but something was rejected or found wanting; 2 wrong usage; 3 failed. */
@Command(
        name = "papergraph",
        description = "Reads lists of papers and serves what they say as a knowledge graph.",
        mixinStandardHelpOptions = true,
        version = "papergraph 0.1.0",
        subcommands = {})
public final class Papergraph {

    private Papergraph() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Papergraph())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("papergraph: " + failure.getMessage());
                    return 3;
                });
    }
}
