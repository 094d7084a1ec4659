package org.papergraph.extract.form;

import java.util.Arrays;

/** Collects the numbers that describe one candidate, in a fixed order. */
final class SignalList {

    private float[] values = new float[128];
    private int size;

    void add(float value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    void add(boolean value) {
        add(value ? 1 : 0);
    }

    void addAll(float[] more) {
        for (float value : more) {
            add(value);
        }
    }

    float[] take() {
        float[] taken = Arrays.copyOf(values, size);
        size = 0;
        return taken;
    }
}
