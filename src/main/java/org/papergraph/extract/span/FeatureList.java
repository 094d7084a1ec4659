package org.papergraph.extract.span;

import java.util.Arrays;
import org.papergraph.learn.FeatureHash;

/** Collects the keys of the features of one place: each says of which kind it is, and with what value. */
final class FeatureList {

    private long[] keys = new long[96];
    private int size;

    void add(String kind) {
        put(FeatureHash.of(kind.hashCode(), 0));
    }

    void add(String kind, String value) {
        put(FeatureHash.of(kind.hashCode(), value.hashCode()));
    }

    void add(String kind, long value) {
        put(FeatureHash.of(kind.hashCode(), value));
    }

    void add(String kind, String value, String other) {
        put(FeatureHash.of(kind.hashCode(), value.hashCode(), other.hashCode()));
    }

    void add(String kind, String value, long other) {
        put(FeatureHash.of(kind.hashCode(), value.hashCode(), other));
    }

    private void put(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = key;
    }

    /** All keys so far, and begins anew. */
    long[] take() {
        long[] taken = Arrays.copyOf(keys, size);
        size = 0;
        return taken;
    }
}
