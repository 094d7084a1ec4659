package org.papergraph.store;

/** A store directory that another process has open. */
public final class StoreLockedException extends StoreException {

    private static final long serialVersionUID = 1;

    StoreLockedException(String message, Throwable cause) {
        super(message, cause);
    }
}
