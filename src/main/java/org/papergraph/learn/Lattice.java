package org.papergraph.learn;

/**
 * A sequence with all the segments that it may be cut into.
 *
 * @param tokens the numbers of the features of each position
 * @param spans by start and length less one, the numbers of the features of the segment; null where none may stand
 */
public record Lattice(int[][] tokens, int[][][] spans) {

    public int length() {
        return tokens.length;
    }

    public boolean allows(Segment segment) {
        int[][] here = spans[segment.start()];
        return segment.length() <= here.length && here[segment.length() - 1] != null;
    }
}
