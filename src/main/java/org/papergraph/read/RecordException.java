package org.papergraph.read;

/** A record that cannot be understood; the message says why. */
final class RecordException extends Exception {

    private static final long serialVersionUID = 1;

    RecordException(String reason) {
        super(reason);
    }
}
