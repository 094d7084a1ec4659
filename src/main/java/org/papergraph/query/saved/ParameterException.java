package org.papergraph.query.saved;

/** A saved query was asked with something that it does not take; the message says what it takes. */
public final class ParameterException extends Exception {

    private static final long serialVersionUID = 1L;

    public ParameterException(String message) {
        super(message);
    }
}
