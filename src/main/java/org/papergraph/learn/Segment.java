package org.papergraph.learn;

/**
 * A labelled stretch of a sequence.
 *
 * @param start the first position
 * @param end one past the last
 * @param label from 0
 */
public record Segment(int start, int end, int label) {

    public int length() {
        return end - start;
    }
}
