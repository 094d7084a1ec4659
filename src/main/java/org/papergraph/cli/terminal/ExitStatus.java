package org.papergraph.cli.terminal;

/** What the program tells its caller. Wrong usage (2) is picocli's. */
public final class ExitStatus {

    public static final int DONE = 0;
    /** Done, but records were rejected, or violations found. */
    public static final int WANTING = 1;

    public static final int USAGE = 2;
    public static final int FAILED = 3;

    private ExitStatus() {}
}
