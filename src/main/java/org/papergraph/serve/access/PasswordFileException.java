package org.papergraph.serve.access;

/** A password file that cannot be used; the message says where and why, and never has a password. */
public final class PasswordFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PasswordFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
