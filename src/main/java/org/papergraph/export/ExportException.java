package org.papergraph.export;

/** Something in the graph that the format cannot hold, or a destination that cannot be written. */
public final class ExportException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
