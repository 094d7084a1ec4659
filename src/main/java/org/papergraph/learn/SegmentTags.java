package org.papergraph.learn;

/** The tags by which the features of single positions are weighted: outside, or first, inner, last or only in a segment of a label. */
final class SegmentTags {

    static final int OUTSIDE = 0;
    private static final int FIRST = 1;
    private static final int INNER = 2;
    private static final int LAST = 3;
    private static final int ONLY = 4;

    private SegmentTags() {}

    static int count(int labels) {
        return 1 + 4 * labels;
    }

    static int first(int label) {
        return 4 * label + FIRST;
    }

    static int inner(int label) {
        return 4 * label + INNER;
    }

    static int last(int label) {
        return 4 * label + LAST;
    }

    static int only(int label) {
        return 4 * label + ONLY;
    }
}
