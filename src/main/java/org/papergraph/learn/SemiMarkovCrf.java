package org.papergraph.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A semi-Markov conditional random field (Sarawagi and Cohen, 2004): segments are scored as wholes, by features of the segment, of
 * its positions and of the label before. Labels are numbered from 0; what lies in no segment is outside. Immutable in use.
 */
public final class SemiMarkovCrf {

    private final int labels;
    final float[] tokenWeights;
    final float[] spanWeights;
    final float[] transitions;

    SemiMarkovCrf(int labels, int tokenFeatures, int spanFeatures) {
        this(
                labels,
                new float[tokenFeatures * SegmentTags.count(labels)],
                new float[spanFeatures * labels],
                new float[(labels + 1) * (labels + 1)]);
    }

    private SemiMarkovCrf(int labels, float[] tokenWeights, float[] spanWeights, float[] transitions) {
        this.labels = labels;
        this.tokenWeights = tokenWeights;
        this.spanWeights = spanWeights;
        this.transitions = transitions;
    }

    public int labels() {
        return labels;
    }

    int tags() {
        return SegmentTags.count(labels);
    }

    /** The probability of every segment, given the whole sequence. */
    public Marginals marginals(Lattice lattice) {
        return new SegmentChart(this, lattice).marginals();
    }

    /** Keeps the features whose weights matter; {@code tokens} and {@code spans} are numbered alike. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(labels);
        Weights.write(tokenWeights, out);
        Weights.write(spanWeights, out);
        Weights.write(transitions, out);
    }

    public static SemiMarkovCrf read(DataInput in) throws IOException {
        return new SemiMarkovCrf(in.readInt(), Weights.read(in), Weights.read(in), Weights.read(in));
    }

    /** This model with the features of {@code tokens} and {@code spans} alone, in that order. */
    public SemiMarkovCrf select(int[] tokens, int[] spans) {
        return new SemiMarkovCrf(
                labels,
                Weights.rows(tokenWeights, tags(), tokens),
                Weights.rows(spanWeights, labels, spans),
                transitions);
    }

    /** The numbers of the token features with a weight of at least {@code least} in absolute value. */
    public int[] tokenFeaturesOver(float least) {
        return Weights.rowsOver(tokenWeights, tags(), least);
    }

    /** The numbers of the segment features with a weight of at least {@code least} in absolute value. */
    public int[] spanFeaturesOver(float least) {
        return Weights.rowsOver(spanWeights, labels, least);
    }
}
