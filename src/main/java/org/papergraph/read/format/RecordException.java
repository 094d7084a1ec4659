package org.papergraph.read.format;

/** A record that cannot be understood; the message says why. */
public final class RecordException extends Exception {

    private static final long serialVersionUID = 1;

    public RecordException(String reason) {
        super(reason);
    }
}
