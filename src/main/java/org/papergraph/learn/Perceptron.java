package org.papergraph.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Binary decisions over the same sparse features by way of a hidden layer of rectified units, which can weigh what means something
 * only together. Where there are more features than rows, some share one.
 */
public final class Perceptron {

    static final int UNITS = 24;
    static final int ROWS = 1 << 16;

    private final float[] rows;
    private final float[] biases;
    private final float[] outputs;

    /**
     * @param rows a feature's weight to each unit
     * @param biases of the units
     * @param outputs for each decision, a weight per unit and the bias last
     */
    Perceptron(float[] rows, float[] biases, float[] outputs) {
        this.rows = rows;
        this.biases = biases;
        this.outputs = outputs;
    }

    /** Where the weights of a feature begin. */
    static int row(int feature) {
        return (feature & ROWS - 1) * UNITS;
    }

    /** The log-odds of each decision. */
    public double[] margins(int[] features) {
        float[] units = units(rows, biases, features, features.length);
        double[] margins = new double[outputs.length / (UNITS + 1)];
        for (int d = 0; d < margins.length; d++) {
            margins[d] = margin(outputs, d, units);
        }
        return margins;
    }

    /** What the units make of the first {@code count} features. */
    static float[] units(float[] rows, float[] biases, int[] features, int count) {
        float[] units = biases.clone();
        for (int i = 0; i < count; i++) {
            int row = row(features[i]);
            for (int u = 0; u < UNITS; u++) {
                units[u] += rows[row + u];
            }
        }
        for (int u = 0; u < UNITS; u++) {
            units[u] = Math.max(0, units[u]);
        }
        return units;
    }

    static float margin(float[] outputs, int decision, float[] units) {
        int from = decision * (UNITS + 1);
        float sum = outputs[from + UNITS];
        for (int u = 0; u < UNITS; u++) {
            sum += outputs[from + u] * units[u];
        }
        return sum;
    }

    public void write(DataOutput out) throws IOException {
        Weights.write(rows, out);
        Weights.write(biases, out);
        Weights.write(outputs, out);
    }

    public static Perceptron read(DataInput in) throws IOException {
        return new Perceptron(Weights.read(in), Weights.read(in), Weights.read(in));
    }
}
