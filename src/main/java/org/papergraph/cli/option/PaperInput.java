package org.papergraph.cli.option;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.papergraph.cli.terminal.ExitStatus;
import org.papergraph.cli.terminal.Failures;
import org.papergraph.model.Paper;
import org.papergraph.read.Deduplicator;
import org.papergraph.read.PaperFiles;
import org.papergraph.read.Reject;
import org.papergraph.read.RejectsFile;
import org.papergraph.read.UnreadableFileException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The files to read papers from, and where what cannot be read goes. */
public final class PaperInput {

    private static final int SHOWN = 10;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Daily Papers listings or JSON Lines, found by looking; - reads standard input")
    private List<Path> files = List.of();

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            defaultValue = "papergraph.rejects.jsonl",
            description = "where records go that cannot be read, with the reason (default: ${DEFAULT-VALUE})")
    private Path rejectsFile;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * What was read.
     *
     * @param papers each different one once
     * @param rejected how many records and files were not taken
     */
    public record Papers(List<Paper> papers, long rejected) {

        public int status() {
            return rejected == 0 ? ExitStatus.DONE : ExitStatus.WANTING;
        }
    }

    /**
     * Reads all files; what is wrong with them is said on {@code err}.
     *
     * @throws IOException if there is not one paper in them, or the rejects cannot be written
     */
    public Papers read(PrintWriter err) throws IOException {
        requireOtherFile();
        Deduplicator copies = new Deduplicator();
        List<Reject> shown = new ArrayList<>();
        try (RejectsFile rejects = new RejectsFile(rejectsFile)) {
            PaperFiles reader = new PaperFiles(System.in);
            for (Path file : files) {
                try {
                    reader.read(file, copies::add, rejects.andThen(shown::add));
                } catch (UnreadableFileException e) {
                    err.println("papergraph: " + e.getMessage());
                    rejects.accept(e.reject());
                }
            }
            report(shown, err);
            if (rejects.count() > 0) {
                err.println("papergraph: " + rejects.count() + " rejected, with their reasons in " + rejectsFile);
            }
            Papers read = new Papers(copies.papers(), rejects.count());
            if (read.papers().isEmpty()) {
                throw new IOException("no papers in what was given");
            }
            return read;
        }
    }

    private void requireOtherFile() throws IOException {
        for (Path file : files) {
            if (Files.exists(file) && Files.exists(rejectsFile) && Files.isSameFile(file, rejectsFile)) {
                throw new ParameterException(
                        spec.commandLine(), file + " is to be read, so that --rejects cannot be written there");
            }
        }
    }

    private static void report(List<Reject> rejects, PrintWriter err) {
        rejects.stream().limit(SHOWN).forEach(reject -> err.println("papergraph: " + Failures.clip(reject.toString())));
        if (rejects.size() > SHOWN) {
            err.println("papergraph: … and " + (rejects.size() - SHOWN) + " more");
        }
    }
}
