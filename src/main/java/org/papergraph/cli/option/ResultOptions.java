package org.papergraph.cli.option;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.apache.commons.io.output.WriterOutputStream;
import org.apache.jena.sparql.exec.RowSet;
import org.papergraph.cli.terminal.ExitStatus;
import org.papergraph.query.result.Page;
import org.papergraph.query.result.ResultFormat;
import org.papergraph.query.result.TextTable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How the rows of a query are printed. */
public final class ResultOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, csv, tsv, json, xml or sparql-json (default: ${DEFAULT-VALUE})",
            defaultValue = "table")
    private String format;

    @Option(names = "--limit", paramLabel = "N", description = "at most so many rows")
    private Long limit;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "the longest that the query may run (default: ${DEFAULT-VALUE})",
            defaultValue = "300")
    private long timeout;

    public Page page() {
        if (limit != null && limit < 0) {
            throw usage("--limit is not negative");
        }
        return new Page(limit == null ? OptionalLong.empty() : OptionalLong.of(limit), 0);
    }

    public Duration timeout() {
        return Duration.ofSeconds(timeout);
    }

    /** Prints the rows to the command's output. */
    public int print(RowSet rows) {
        PrintWriter out = spec.commandLine().getOut();
        if (format.equals("table")) {
            printTable(out, new TextTable(rows));
        } else {
            ResultFormat wanted = ResultFormat.ofLabel(format).orElseThrow(() -> usage("no format " + format));
            write(out, stream -> wanted.write(stream, rows));
        }
        out.flush();
        return ExitStatus.DONE;
    }

    private void printTable(PrintWriter out, TextTable table) {
        boolean onTerminal = System.console() != null;
        table.lines(onTerminal ? spec.usageMessage().autoWidth(true).width() : Integer.MAX_VALUE)
                .forEach(out::println);
        spec.commandLine().getErr().println(table.size() == 1 ? "1 row" : table.size() + " rows");
    }

    /** Sends what is written as UTF-8 to the command's output. */
    public static void write(PrintWriter out, Consumer<OutputStream> writer) {
        try (OutputStream stream = WriterOutputStream.builder()
                .setWriter(out)
                .setCharset(StandardCharsets.UTF_8)
                .get()) {
            writer.accept(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
