package org.papergraph.query.saved;

/** A file of the catalogue that cannot be used: where, and why. */
public final class QueryFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String reason;

    /** @param line counted from 1 */
    QueryFileException(String file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    /** The line, counted from 1. */
    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }
}
