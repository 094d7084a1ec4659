package org.papergraph.read;

/**
 * A record that was not taken.
 *
 * @param file the file's name as the user gave it
 * @param line where the trouble is, from 1; 0 where it is the file as a whole
 * @param text the beginning of the record, on one line, {@value #CLIP} characters at most
 */
public record Reject(String file, long line, String reason, String text) {

    static final int CLIP = 200;

    public Reject {
        text = clip(text);
    }

    /** As compilers write it, for an editor to follow. */
    @Override
    public String toString() {
        return (line == 0 ? file : file + ":" + line) + ": " + reason;
    }

    private static String clip(String text) {
        String oneLine = text.replaceAll("\\p{Cntrl}+", " ").strip();
        if (oneLine.length() <= CLIP) {
            return oneLine;
        }
        // Never half of a surrogate pair.
        int end = Character.isHighSurrogate(oneLine.charAt(CLIP - 2)) ? CLIP - 2 : CLIP - 1;
        return oneLine.substring(0, end) + "…";
    }
}
