package org.papergraph.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** Numbers features from 0 in the order in which they were added. Safe for use by many threads once nothing is added any more. */
public final class FeatureIndex {

    private long[] keys = new long[1 << 10];
    private int[] slots = new int[1 << 12];
    private int size;

    /** The number of {@code key}, a new one where it is not known yet. */
    public int add(long key) {
        int slot = slot(key);
        if (slots[slot] == 0) {
            grow();
            keys[size++] = key;
            slots[slot(key)] = size;
            return size - 1;
        }
        return slots[slot] - 1;
    }

    /** The number of {@code key}, or -1. */
    public int get(long key) {
        return slots[slot(key)] - 1;
    }

    public long key(int number) {
        return keys[number];
    }

    public int size() {
        return size;
    }

    private int slot(long key) {
        int mask = slots.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        if (3L * size >= 2L * slots.length) {
            slots = new int[2 * slots.length];
            for (int i = 0; i < size; i++) {
                slots[slot(keys[i])] = i + 1;
            }
        }
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(size);
        for (int i = 0; i < size; i++) {
            out.writeLong(keys[i]);
        }
    }

    public static FeatureIndex read(DataInput in) throws IOException {
        FeatureIndex index = new FeatureIndex();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            index.add(in.readLong());
        }
        return index;
    }
}
