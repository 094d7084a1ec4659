package org.papergraph.cli.terminal;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line in a line, and where help is in another, rather than the whole help. */
public final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println("papergraph: " + reason(failure) + suggestion(failure));
        command.getErr().println("see `" + name + " --help`");
        return ExitStatus.USAGE;
    }

    private static String reason(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()) {
            return "unknown option '" + unmatched.getUnmatched().get(0) + "'";
        }
        if (failure instanceof UnmatchedArgumentException unmatched && takesCommands(failure)) {
            return "unknown command '" + unmatched.getUnmatched().get(0) + "'";
        }
        String message = failure.getMessage().replaceFirst("^Error: ", "");
        return message.lines().findFirst().orElse("wrong usage");
    }

    private static boolean takesCommands(ParameterException failure) {
        return !failure.getCommandLine().getSubcommands().isEmpty();
    }

    private static String suggestion(ParameterException failure) {
        if (!(failure instanceof UnmatchedArgumentException unmatched)) {
            return "";
        }
        List<String> nearest = unmatched.getSuggestions();
        return nearest.isEmpty() ? "" : "; did you mean " + String.join(" or ", nearest) + "?";
    }
}
