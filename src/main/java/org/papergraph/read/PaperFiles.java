package org.papergraph.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.papergraph.model.Paper;
import org.papergraph.read.format.JsonLines;
import org.papergraph.read.format.Lines;
import org.papergraph.read.format.Listing;
import org.papergraph.read.format.PaperFormat;
import org.papergraph.read.format.PaperSink;
import org.papergraph.read.format.TextCheck;

/**
 * Reads lists of papers: the Daily Papers listing of Hugging Face, and JSON Lines. The format is found by looking into the file.
 * Memory is bounded by the longest record, not by the file.
 */
public final class PaperFiles {

    /** The name that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final List<PaperFormat> FORMATS = List.of(new JsonLines(), new Listing());

    private final InputStream standardInput;

    /** @param standardInput what {@code -} reads; it stays open */
    public PaperFiles(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * Reads one file. Each record goes to one of the two, in the order of the file.
     *
     * @param file a file, or {@code -} for standard input
     * @throws UnreadableFileException where there is nothing to read at all; what was passed on before stays good
     */
    public void read(Path file, Consumer<Paper> papers, Consumer<Reject> rejects) throws UnreadableFileException {
        String name = isStandardInput(file) ? "<stdin>" : file.toString();
        try (BufferedInputStream in = new BufferedInputStream(open(file), 1 << 16)) {
            Optional<String> fault = TextCheck.fault(in);
            if (fault.isPresent()) {
                throw new UnreadableFileException(name, fault.get());
            }
            PaperSink sink =
                    new PaperSink(papers, (line, reason, text) -> rejects.accept(new Reject(name, line, reason, text)));
            Lines lines = new Lines(in);
            formatOf(name, lines).read(lines, sink);
            if (sink.isEmpty()) {
                throw new UnreadableFileException(name, "no papers in it");
            }
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableFileException(name, reason(e), e);
        }
    }

    private static boolean isStandardInput(Path file) {
        return file.toString().equals(STANDARD_INPUT);
    }

    private InputStream open(Path file) throws IOException {
        if (isStandardInput(file)) {
            return new FilterInputStream(standardInput) {
                @Override
                public void close() {
                    // Not ours.
                }
            };
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException(file.toString(), "is a directory; name the files in it");
        }
        return Files.newInputStream(file);
    }

    private static PaperFormat formatOf(String name, Lines lines) throws IOException {
        lines.skipBlank();
        for (PaperFormat format : FORMATS) {
            if (format.recognises(lines)) {
                return format;
            }
        }
        throw new UnreadableFileException(name, "neither a Daily Papers listing nor JSON Lines");
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        return e instanceof AccessDeniedException ? "permission denied" : "cannot be read: " + e.getMessage();
    }
}
