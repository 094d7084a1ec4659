package org.papergraph.store;

/** A store that cannot be opened, read or changed; the message names it and says what to do. */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
