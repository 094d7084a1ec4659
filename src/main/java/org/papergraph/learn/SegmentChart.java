package org.papergraph.learn;

import java.util.Arrays;

/** The scores of all segments of a sequence, and the sums over all ways to cut it, in logarithms. */
final class SegmentChart {

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final SemiMarkovCrf model;
    private final int labels;
    private final int states;
    private final int length;
    /** By position and tag. */
    private final double[][] token;
    /** By start, then length and label. */
    final double[][] segment;
    /** By position and state (0 is outside, else label + 1): all ways to get there, the last segment being of that state. */
    private final double[][] ended;
    /** The same with the transition to a next segment of that state. */
    private final double[][] entering;
    /** All ways to go on, with a segment of that state next, and after one of that state. */
    private final double[][] starting;

    private final double[][] rest;

    SegmentChart(SemiMarkovCrf model, Lattice lattice) {
        this.model = model;
        labels = model.labels();
        states = labels + 1;
        length = lattice.length();
        token = tokenScores(lattice);
        segment = segmentScores(lattice);
        ended = new double[length + 1][states];
        entering = new double[length][states];
        starting = new double[length][states];
        rest = new double[length + 1][states];
    }

    private double[][] tokenScores(Lattice lattice) {
        int tags = model.tags();
        double[][] scores = new double[length][tags];
        for (int t = 0; t < length; t++) {
            for (int feature : lattice.tokens()[t]) {
                for (int tag = 0, w = feature * tags; tag < tags; tag++, w++) {
                    scores[t][tag] += model.tokenWeights[w];
                }
            }
        }
        return scores;
    }

    private double[][] segmentScores(Lattice lattice) {
        double[][] scores = new double[length][];
        for (int start = 0; start < length; start++) {
            int[][] spans = lattice.spans()[start];
            double[] inner = new double[labels];
            scores[start] = new double[spans.length * labels];
            for (int l = 0; l < spans.length; l++) {
                score(spans[l], start, start + l, inner, scores[start], l * labels);
                addInner(start, start + l, inner);
            }
        }
        return scores;
    }

    private void score(int[] features, int first, int last, double[] inner, double[] scores, int offset) {
        if (features == null) {
            Arrays.fill(scores, offset, offset + labels, NEVER);
            return;
        }
        for (int k = 0; k < labels; k++) {
            scores[offset + k] = first == last
                    ? token[first][SegmentTags.only(k)]
                    : token[first][SegmentTags.first(k)] + inner[k] + token[last][SegmentTags.last(k)];
        }
        for (int feature : features) {
            for (int k = 0, w = feature * labels; k < labels; k++, w++) {
                scores[offset + k] += model.spanWeights[w];
            }
        }
    }

    private void addInner(int first, int last, double[] inner) {
        for (int k = 0; last > first && k < labels; k++) {
            inner[k] += token[last][SegmentTags.inner(k)];
        }
    }

    /** Sums up from both ends. */
    SegmentChart sum() {
        forward();
        backward();
        return this;
    }

    private void forward() {
        for (double[] row : ended) {
            Arrays.fill(row, NEVER);
        }
        ended[0][0] = 0;
        for (int t = 0; t < length; t++) {
            for (int next = 0; next < states; next++) {
                entering[t][next] = enter(t, next);
            }
            ended[t + 1][0] = entering[t][0] + token[t][SegmentTags.OUTSIDE];
            for (int i = 0; i < segment[t].length; i++) {
                int end = t + i / labels + 1;
                int state = i % labels + 1;
                ended[end][state] = logAdd(ended[end][state], entering[t][state] + segment[t][i]);
            }
        }
    }

    private double enter(int t, int next) {
        double sum = NEVER;
        for (int last = 0; last < states; last++) {
            sum = logAdd(sum, ended[t][last] + model.transitions[last * states + next]);
        }
        return sum;
    }

    private void backward() {
        for (int t = length - 1; t >= 0; t--) {
            Arrays.fill(starting[t], NEVER);
            starting[t][0] = token[t][SegmentTags.OUTSIDE] + rest[t + 1][0];
            for (int i = 0; i < segment[t].length; i++) {
                int state = i % labels + 1;
                double on = segment[t][i] + rest[t + i / labels + 1][state];
                starting[t][state] = logAdd(starting[t][state], on);
            }
            for (int last = 0; last < states; last++) {
                rest[t][last] = goOn(t, last);
            }
        }
    }

    private double goOn(int t, int last) {
        double sum = NEVER;
        for (int next = 0; next < states; next++) {
            sum = logAdd(sum, model.transitions[last * states + next] + starting[t][next]);
        }
        return sum;
    }

    /** The logarithm of the sum over all ways. */
    double total() {
        return rest[0][0];
    }

    double ofSegment(int start, int i) {
        int state = i % labels + 1;
        return probability(entering[start][state] + segment[start][i] + rest[start + i / labels + 1][state]);
    }

    double outside(int t) {
        return probability(entering[t][0] + starting[t][0]);
    }

    double ofTransition(int t, int last, int next) {
        return probability(ended[t][last] + model.transitions[last * states + next] + starting[t][next]);
    }

    private double probability(double score) {
        return score == NEVER ? 0 : Math.min(1, Math.exp(score - total()));
    }

    Marginals marginals() {
        sum();
        float[][] bySpan = new float[length][];
        for (int start = 0; start < length; start++) {
            bySpan[start] = new float[segment[start].length];
            for (int i = 0; i < bySpan[start].length; i++) {
                bySpan[start][i] = (float) ofSegment(start, i);
            }
        }
        return new Marginals(labels, bySpan);
    }

    private static double logAdd(double a, double b) {
        double most = Math.max(a, b);
        double least = Math.min(a, b);
        return least - most < -30 || least == NEVER ? most : most + Math.log1p(Math.exp(least - most));
    }
}
