package org.papergraph.extract.span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.papergraph.learn.FeatureIndex;
import org.papergraph.learn.Lattice;
import org.papergraph.learn.Segment;
import org.papergraph.learn.SemiMarkovCrf;
import org.papergraph.learn.SemiMarkovTrainer;

/** Trains a {@link SpanModel}: decides which features count, then learns their weights. */
public final class SpanTrainer {

    private static final int LEAST_TOKENS = 2;
    private static final int LEAST_SPANS = 4;

    private final int labels;
    private final SemiMarkovTrainer.Settings settings;
    private final List<FeatureLattice> lattices = new ArrayList<>();
    private final List<List<Segment>> segments = new ArrayList<>();

    public SpanTrainer(int labels, SemiMarkovTrainer.Settings settings) {
        this.labels = labels;
        this.settings = settings;
    }

    public void add(FeatureLattice lattice, List<Segment> right) {
        lattices.add(lattice);
        segments.add(right);
    }

    public SpanModel train() {
        FeatureIndex tokens = frequentTokens();
        FeatureIndex spans = usefulSpans();
        List<SemiMarkovTrainer.Example> examples = new ArrayList<>();
        for (int i = 0; i < lattices.size(); i++) {
            Lattice lattice = lattices.get(i).numbered(tokens, spans);
            examples.add(new SemiMarkovTrainer.Example(
                    lattice, segments.get(i).stream().filter(lattice::allows).toList()));
        }
        SemiMarkovCrf crf = SemiMarkovTrainer.train(examples, labels, tokens.size(), spans.size(), settings);
        return new SpanModel(tokens, spans, crf);
    }

    private FeatureIndex frequentTokens() {
        Counter counter = new Counter();
        lattices.forEach(l -> List.of(l.tokens()).forEach(counter::add));
        return counter.atLeast(LEAST_TOKENS);
    }

    /** Those of right segments, and those that are frequent anywhere. */
    private FeatureIndex usefulSpans() {
        Counter counter = new Counter();
        for (int i = 0; i < lattices.size(); i++) {
            for (long[][] start : lattices.get(i).spans()) {
                for (long[] keys : start) {
                    if (keys != null) {
                        counter.add(keys);
                    }
                }
            }
            for (Segment segment : segments.get(i)) {
                long[] keys = keys(lattices.get(i), segment);
                for (int n = 1; n < LEAST_SPANS && keys != null; n++) {
                    counter.add(keys);
                }
            }
        }
        return counter.atLeast(LEAST_SPANS);
    }

    private static long[] keys(FeatureLattice lattice, Segment segment) {
        long[][] here = lattice.spans()[segment.start()];
        return segment.length() <= here.length ? here[segment.length() - 1] : null;
    }

    /** Counts keys. */
    private static final class Counter {

        private final FeatureIndex index = new FeatureIndex();
        private int[] counts = new int[1 << 16];

        public void add(long[] keys) {
            for (long key : keys) {
                int number = index.add(key);
                if (number >= counts.length) {
                    counts = Arrays.copyOf(counts, 2 * number);
                }
                counts[number]++;
            }
        }

        FeatureIndex atLeast(int least) {
            FeatureIndex frequent = new FeatureIndex();
            for (int i = 0; i < index.size(); i++) {
                if (counts[i] >= least) {
                    frequent.add(index.key(i));
                }
            }
            return frequent;
        }
    }
}
