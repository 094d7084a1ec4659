package org.papergraph.cli;

/** What the program tells its caller. Wrong usage (2) is picocli's. */
final class ExitStatus {

    static final int DONE = 0;
    /** Done, but records were rejected, or violations found. */
    static final int WANTING = 1;

    static final int USAGE = 2;
    static final int FAILED = 3;

    private ExitStatus() {}
}
