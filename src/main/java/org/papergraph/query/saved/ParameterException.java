package org.papergraph.query.saved;

/** A saved query was asked with something that it does not take; the message says what it takes. */
public final class ParameterException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    public ParameterException(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    /** The parameter that is unknown, missing or ill-typed. */
    public String parameter() {
        return parameter;
    }
}
