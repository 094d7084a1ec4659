package org.papergraph.extract.span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.papergraph.extract.text.PaperFacts;
import org.papergraph.learn.FeatureIndex;
import org.papergraph.learn.Lattice;

/**
 * The features of all pieces and spans of a sentence, by their keys.
 *
 * @param tokens by piece
 * @param spans by start and length less one; null where no name may stand
 */
public record FeatureLattice(long[][] tokens, long[][][] spans) {

    public static List<FeatureLattice> of(PaperFacts facts, List<Hints> hints) {
        TokenFeatures tokens = new TokenFeatures(facts, hints);
        SpanFeatures spans = new SpanFeatures(facts, hints);
        List<FeatureLattice> lattices = new ArrayList<>();
        for (int s = 0; s < facts.sentences().size(); s++) {
            lattices.add(new FeatureLattice(tokens.of(s), spans(facts, spans, s)));
        }
        return lattices;
    }

    private static long[][][] spans(PaperFacts facts, SpanFeatures features, int s) {
        long[][][] all = new long[facts.sentences().get(s).size()][][];
        for (int start = 0; start < all.length; start++) {
            all[start] = new long[facts.reach(s, start)][];
            for (int l = 0; l < all[start].length; l++) {
                if (facts.key(s, start, start + l + 1) != 0) {
                    all[start][l] = features.of(s, start, start + l + 1);
                }
            }
        }
        return all;
    }

    /** The same with the numbers of the features that the model knows. */
    Lattice numbered(FeatureIndex tokenIndex, FeatureIndex spanIndex) {
        int[][] numberedTokens = new int[tokens.length][];
        int[][][] numberedSpans = new int[spans.length][][];
        for (int i = 0; i < tokens.length; i++) {
            numberedTokens[i] = numbers(tokens[i], tokenIndex);
            numberedSpans[i] = new int[spans[i].length][];
            for (int l = 0; l < spans[i].length; l++) {
                numberedSpans[i][l] = spans[i][l] == null ? null : numbers(spans[i][l], spanIndex);
            }
        }
        return new Lattice(numberedTokens, numberedSpans);
    }

    private static int[] numbers(long[] keys, FeatureIndex index) {
        int[] numbers = new int[keys.length];
        int size = 0;
        for (long key : keys) {
            int number = index.get(key);
            if (number >= 0) {
                numbers[size++] = number;
            }
        }
        return Arrays.copyOf(numbers, size);
    }
}
