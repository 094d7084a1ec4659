package org.papergraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command line gave back. */
record CommandRun(int status, String out, String err) {

    static CommandRun of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int status = Papergraph.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
        return new CommandRun(status, out.toString(), err.toString());
    }

    /** The first line of what was said on the error stream. */
    String message() {
        return err.lines().findFirst().orElse("");
    }
}
