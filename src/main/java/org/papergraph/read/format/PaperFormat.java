package org.papergraph.read.format;

import java.io.IOException;

/** A form in which papers are listed. */
public interface PaperFormat {

    /** Whether lines that begin so, the first not blank, are of this format; consumes none of them. */
    boolean recognises(Lines lines) throws IOException;

    /** Reads to the end, record by record. */
    void read(Lines lines, PaperSink sink) throws IOException;
}
