package org.papergraph.learn;

/**
 * 64-bit keys for features, made without building strings. Equal features get equal keys on every machine; with the few million
 * features of a model, two different ones practically never share a key.
 */
public final class FeatureHash {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private FeatureHash() {}

    /** FNV-1a over the UTF-16 code units, mixed. */
    public static long of(CharSequence feature) {
        return finish(extend(start(), feature));
    }

    /** The state before the first letter of a key that is made piece by piece. */
    public static long start() {
        return BASIS;
    }

    /** The state after {@code letters} too. */
    public static long extend(long state, CharSequence letters) {
        long h = state;
        for (int i = 0; i < letters.length(); i++) {
            h = (h ^ letters.charAt(i)) * PRIME;
        }
        return h;
    }

    /** The key of all letters so far: that of {@link #of(CharSequence)} for their concatenation. */
    public static long finish(long state) {
        return mix(state);
    }

    /** The key of a conjunction; the order of the two counts. */
    public static long of(long first, long second) {
        return mix(first * 0x9e3779b97f4a7c15L + second);
    }

    public static long of(long first, long second, long third) {
        return of(of(first, second), third);
    }

    // The finaliser of MurmurHash3.
    private static long mix(long h) {
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
