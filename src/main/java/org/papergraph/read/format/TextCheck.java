package org.papergraph.read.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells text in UTF-8 from everything else, by a file's first bytes. */
public final class TextCheck {

    private static final int LOOK = 8192;

    /** Of the first characters, so many may be no text: a text with a few broken letters is still one. */
    private static final double TOLERATED = 0.1;

    private TextCheck() {}

    /**
     * Why a file is no text; consumes nothing.
     *
     * @param in at the file's beginning
     */
    public static Optional<String> fault(BufferedInputStream in) throws IOException {
        in.mark(LOOK);
        byte[] first = in.readNBytes(LOOK);
        in.reset();
        String start = new String(first, StandardCharsets.ISO_8859_1);
        if (first.length == 0) {
            return Optional.of("the file is empty");
        }
        if (start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE")) {
            return Optional.of("text in UTF-16; convert it to UTF-8");
        }
        if (start.startsWith("\u001F\u008B") || start.startsWith("PK\u0003\u0004")) {
            return Optional.of("a compressed file; unpack it first");
        }
        boolean binary = start.startsWith("%PDF-") || isBinary(first);
        return binary ? Optional.of("a binary file, not a list of papers") : Optional.empty();
    }

    private static boolean isBinary(byte[] first) {
        String text = new String(first, StandardCharsets.UTF_8);
        long odd = text.chars().filter(TextCheck::isOdd).count();
        return odd > TOLERATED * text.length();
    }

    private static boolean isOdd(int c) {
        return c == '\uFFFD' || c < ' ' && "\t\n\r\f".indexOf(c) < 0;
    }
}
