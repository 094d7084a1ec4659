package org.papergraph.correct;

/** A correction file that cannot be read, or says what makes no sense; the message names the file and the correction. */
public final class CorrectionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CorrectionException(String message, Throwable cause) {
        super(message, cause);
    }
}
