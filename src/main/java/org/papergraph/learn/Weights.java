package org.papergraph.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.stream.IntStream;

/** Arrays of weights, one row a feature; stored in a byte each, as multiples of a 127th of the largest. */
final class Weights {

    private static final int STEPS = 127;

    private Weights() {}

    static void write(float[] weights, DataOutput out) throws IOException {
        float most = Float.MIN_NORMAL;
        for (float w : weights) {
            most = Math.max(most, Math.abs(w));
        }
        float unit = most / STEPS;
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            bytes[i] = (byte) Math.round(weights[i] / unit);
        }
        out.writeInt(bytes.length);
        out.writeFloat(unit);
        out.write(bytes);
    }

    static float[] read(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        float unit = in.readFloat();
        in.readFully(bytes);
        float[] weights = new float[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            weights[i] = bytes[i] * unit;
        }
        return weights;
    }

    static float[] rows(float[] weights, int width, int[] rows) {
        float[] selected = new float[rows.length * width];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(weights, rows[i] * width, selected, i * width, width);
        }
        return selected;
    }

    static int[] rowsOver(float[] weights, int width, float least) {
        return IntStream.range(0, weights.length / width)
                .filter(row ->
                        IntStream.range(row * width, (row + 1) * width).anyMatch(i -> Math.abs(weights[i]) >= least))
                .toArray();
    }
}
