package org.papergraph.mcp.tool;

/** A tool was called with something that it does not take; the message says what to do instead. */
final class ToolException extends Exception {

    private static final long serialVersionUID = 1L;

    ToolException(String message) {
        super(message);
    }
}
