package org.papergraph.read;

import java.io.IOException;
import java.nio.file.Path;
import org.papergraph.read.format.Lines.Line;

/** A line that is not an annotation. The message names file, line and reason. */
public final class MalformedAnnotationException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Reject reject;

    MalformedAnnotationException(Path file, Line line, String reason) {
        this(new Reject(file.toString(), line.number(), "not an annotation: " + reason, line.text()));
    }

    private MalformedAnnotationException(Reject reject) {
        super(reject.toString());
        this.reject = reject;
    }

    /** Where it is, and how it begins. */
    public Reject reject() {
        return reject;
    }
}
