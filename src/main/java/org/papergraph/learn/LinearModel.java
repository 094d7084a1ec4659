package org.papergraph.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;

/** Weights for one or more binary decisions over the same sparse features. */
public final class LinearModel {

    private final FeatureIndex index;
    private final float[][] weights;

    /**
     * @param weights for each decision, a weight per feature of {@code index}, and the bias last
     */
    public LinearModel(FeatureIndex index, float[][] weights) {
        this.index = index;
        this.weights = weights;
    }

    public int decisions() {
        return weights.length;
    }

    /** The numbers of those of {@code features} that are known. */
    public int[] known(Collection<String> features) {
        return features.stream()
                .mapToInt(f -> index.get(FeatureHash.of(f)))
                .filter(f -> f >= 0)
                .toArray();
    }

    /** The numbers of those features that are known, from their keys by {@link FeatureHash}. */
    public int[] known(long[] keys) {
        return Arrays.stream(keys).mapToInt(index::get).filter(f -> f >= 0).toArray();
    }

    /** The log-odds of a decision. */
    public double margin(int decision, int[] features) {
        float[] w = weights[decision];
        double sum = w[w.length - 1];
        for (int f : features) {
            sum += w[f];
        }
        return sum;
    }

    public double probability(int decision, Collection<String> features) {
        return LogisticRegression.sigmoid(margin(decision, known(features)));
    }

    public void write(DataOutput out) throws IOException {
        index.write(out);
        out.writeInt(weights.length);
        for (float[] row : weights) {
            for (float w : row) {
                out.writeFloat(w);
            }
        }
    }

    public static LinearModel read(DataInput in) throws IOException {
        FeatureIndex index = FeatureIndex.read(in);
        float[][] weights = new float[in.readInt()][index.size() + 1];
        for (float[] row : weights) {
            for (int i = 0; i < row.length; i++) {
                row[i] = in.readFloat();
            }
        }
        return new LinearModel(index, weights);
    }
}
