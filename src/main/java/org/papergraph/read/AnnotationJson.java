package org.papergraph.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.papergraph.model.Annotation;
import org.papergraph.read.format.Lines;
import org.papergraph.read.format.Lines.Line;
import org.papergraph.read.format.RecordException;

/**
 * Annotations as JSON lines: the form in which the gold standard is written, plus abstract, offsets, evidence and confidence where
 * they are known. Offsets are UTF-16 code units, half-open, into the title, a line feed, and the abstract.
 */
public final class AnnotationJson {

    private AnnotationJson() {}

    /** Reads all annotations of a file; {@code abstract} may be missing there. */
    public static List<Annotation> read(Path file) throws IOException {
        List<Annotation> annotations = new ArrayList<>();
        read(file, annotations::add);
        return annotations;
    }

    /**
     * Reads a file line by line.
     *
     * @throws MalformedAnnotationException at the first line that is not an annotation; those before it were passed on
     */
    public static void read(Path file, Consumer<Annotation> annotations) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException(file.toString(), "is a directory; name the files in it");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Lines lines = new Lines(in);
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!line.get().isBlank()) {
                    annotations.accept(parse(file, line.get()));
                }
            }
        }
    }

    /** One line, without the line feed. */
    public static String write(Annotation annotation) {
        return AnnotationWriter.write(annotation);
    }

    private static Annotation parse(Path file, Line line) throws MalformedAnnotationException {
        if (line.problem().isPresent()) {
            throw new MalformedAnnotationException(file, line, line.problem().get());
        }
        try {
            return AnnotationParser.parse(line.text());
        } catch (RecordException e) {
            throw new MalformedAnnotationException(file, line, e.getMessage());
        }
    }
}
