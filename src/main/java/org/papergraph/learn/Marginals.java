package org.papergraph.learn;

/** The probability of each segment of a sequence under each label. */
public final class Marginals {

    private final int labels;
    private final float[][] bySpan;
    private final float[][] byToken;

    Marginals(int labels, float[][] bySpan) {
        this.labels = labels;
        this.bySpan = bySpan;
        byToken = new float[bySpan.length][labels];
        for (int start = 0; start < bySpan.length; start++) {
            for (int i = 0; i < bySpan[start].length; i++) {
                addToTokens(start, i / labels + 1, i % labels, bySpan[start][i]);
            }
        }
    }

    private void addToTokens(int start, int length, int label, float probability) {
        for (int t = start; probability > 0 && t < start + length; t++) {
            byToken[t][label] += probability;
        }
    }

    public int length() {
        return byToken.length;
    }

    /** That {@code [start, start + length)} is a segment of {@code label}; 0 where no segment may stand. */
    public float ofSpan(int start, int length, int label) {
        int i = (length - 1) * labels + label;
        return i < bySpan[start].length ? bySpan[start][i] : 0;
    }

    /** That the position lies in some segment of {@code label}. */
    public float ofToken(int position, int label) {
        return byToken[position][label];
    }
}
