package org.papergraph.read;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Rejects as JSON lines {@code {file, line, reason, text}}. The file is made with the first reject: a run that rejects nothing
 * leaves none, not even an older one.
 */
public final class RejectsFile implements Consumer<Reject>, Closeable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");

    private final Path file;
    private Optional<Writer> writer = Optional.empty();
    private long count;

    /**
     * Deletes what an earlier run left at {@code file}.
     *
     * @throws FileSystemException if a directory has this name, or what is there cannot be deleted
     */
    public RejectsFile(Path file) throws IOException {
        this.file = file;
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a directory; the rejects need a file");
        }
        Files.deleteIfExists(file);
    }

    /** Safe to call from several threads. */
    @Override
    public synchronized void accept(Reject reject) {
        ObjectNode node = JSON.createObjectNode();
        node.put("file", reject.file());
        if (reject.line() > 0) {
            node.put("line", reject.line());
        }
        node.put("reason", reject.reason());
        node.put("text", reject.text());
        try {
            writer().append(escaped(node.toString())).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
        }
        count++;
    }

    /** How many were written. */
    public synchronized long count() {
        return count;
    }

    @Override
    public synchronized void close() throws IOException {
        if (writer.isPresent()) {
            writer.get().close();
        }
    }

    // Half of a surrogate pair, which may be why a record is rejected, has no form in UTF-8.
    private static String escaped(String json) {
        return HALF_PAIR
                .matcher(json)
                .replaceAll(
                        half -> String.format("\\\\u%04x", (int) half.group().charAt(0)));
    }

    private Writer writer() throws IOException {
        if (writer.isEmpty()) {
            writer = Optional.of(Files.newBufferedWriter(file));
        }
        return writer.get();
    }
}
