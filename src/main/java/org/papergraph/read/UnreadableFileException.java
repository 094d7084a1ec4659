package org.papergraph.read;

import java.io.IOException;

/** A file of which nothing could be read: it is not there, or it is not a list of papers. */
public final class UnreadableFileException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Reject reject;

    /** @param file its name as the user gave it */
    public UnreadableFileException(String file, String reason) {
        this(file, reason, null);
    }

    public UnreadableFileException(String file, String reason, Throwable cause) {
        super(file + ": " + reason, cause);
        this.reject = new Reject(file, 0, reason, "");
    }

    /** The file as a whole, as something that was not taken. */
    public Reject reject() {
        return reject;
    }
}
