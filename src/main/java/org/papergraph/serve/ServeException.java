package org.papergraph.serve;

/** The server cannot start; the message says why and what to do. */
public final class ServeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServeException(String message, Throwable cause) {
        super(message, cause);
    }
}
