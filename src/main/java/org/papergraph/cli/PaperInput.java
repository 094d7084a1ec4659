package org.papergraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.papergraph.model.Paper;
import org.papergraph.read.PaperFiles;
import org.papergraph.read.Reject;
import org.papergraph.read.RejectsFile;
import org.papergraph.read.UnreadableFileException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files to read papers from, and where what cannot be read goes. */
final class PaperInput {

    private static final int SHOWN = 10;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Daily Papers listings or JSON Lines, found by looking; - reads standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            defaultValue = "papergraph.rejects.jsonl",
            description = "Where records go that cannot be read, with the reason (${DEFAULT-VALUE}).")
    private Path rejectsFile;

    /**
     * Reads all files; what is wrong with them is said on {@code err}.
     *
     * @return how many records and files were rejected
     */
    long read(Consumer<Paper> papers, PrintWriter err) throws IOException {
        List<Reject> shown = new ArrayList<>();
        long unreadable = 0;
        try (RejectsFile rejects = new RejectsFile(rejectsFile)) {
            PaperFiles reader = new PaperFiles(System.in);
            for (Path file : files) {
                try {
                    reader.read(file, papers, rejects.andThen(shown::add));
                } catch (UnreadableFileException e) {
                    err.println("papergraph: " + e.getMessage());
                    unreadable++;
                }
            }
            report(shown, err);
            return rejects.count() + unreadable;
        }
    }

    private void report(List<Reject> rejects, PrintWriter err) {
        rejects.stream()
                .limit(SHOWN)
                .forEach(r -> err.println("papergraph: " + r.file() + ":" + r.line() + ": " + r.reason()));
        if (rejects.size() > SHOWN) {
            err.println("papergraph: … and " + (rejects.size() - SHOWN) + " more");
        }
        if (!rejects.isEmpty()) {
            err.println("papergraph: " + rejects.size() + " rejected, with their reasons in " + rejectsFile);
        }
    }
}
