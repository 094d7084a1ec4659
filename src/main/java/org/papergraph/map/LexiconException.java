package org.papergraph.map;

/** A lexicon that cannot be used; the message names the file, and the line or the entry. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1;

    LexiconException(String message, Throwable cause) {
        super(message, cause);
    }
}
