package org.papergraph.relate.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.papergraph.learn.Ensemble;
import org.papergraph.learn.FeatureHash;
import org.papergraph.learn.FeatureIndex;
import org.papergraph.learn.LinearModel;
import org.papergraph.learn.LogisticRegression;
import org.papergraph.learn.Perceptron;
import org.papergraph.learn.PerceptronTrainer;

/** Examples with sparse features and one or more labels, dealt into folds. A label is 1, 0, or -1 where the question does not arise. */
public final class ExampleSet {

    private static final int LEAST_COUNT = 2;
    private static final int PERCEPTRONS = 4;
    private static final long SEED = 7;

    /** Linear log-odds under which perceptrons need not look at what is not so. */
    private static final double PLAIN = -5.5;

    private final int decisions;
    private final List<long[]> features = new ArrayList<>();
    private final List<byte[]> labels = new ArrayList<>();
    private final List<Integer> folds = new ArrayList<>();

    public ExampleSet(int decisions) {
        this.decisions = decisions;
    }

    public void add(int fold, Collection<String> names, byte[] label) {
        features.add(names.stream().mapToLong(FeatureHash::of).sorted().toArray());
        labels.add(label);
        folds.add(fold);
    }

    public LinearModel train(double l2, int iterations) {
        return train(l2, iterations, f -> true);
    }

    /** A model of the examples in the folds that {@code use} accepts. */
    public LinearModel train(double l2, int iterations, IntPredicate use) {
        FeatureIndex index = index(use);
        float[][] weights = new float[decisions][];
        for (int d = 0; d < decisions; d++) {
            List<int[]> x = new ArrayList<>();
            List<Boolean> y = new ArrayList<>();
            for (int i = 0; i < features.size(); i++) {
                if (use.test(folds.get(i)) && labels.get(i)[d] >= 0) {
                    x.add(known(index, features.get(i)));
                    y.add(labels.get(i)[d] > 0);
                }
            }
            weights[d] = floats(new LogisticRegression(x, array(y), l2).train(index.size(), iterations));
        }
        return new LinearModel(index, weights);
    }

    /** The same, with perceptrons that learn from what is not plain to the linear model. */
    public Ensemble trainEnsemble(double l2, int iterations, IntPredicate use) {
        LinearModel linear = train(l2, iterations, use);
        List<int[]> x = new ArrayList<>();
        List<byte[]> y = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            int[] known = linear.known(features.get(i));
            if (use.test(folds.get(i)) && isOpen(linear, known, labels.get(i))) {
                x.add(known);
                y.add(labels.get(i));
            }
        }
        List<Perceptron> perceptrons = LongStream.range(SEED, SEED + PERCEPTRONS)
                .mapToObj(seed -> new PerceptronTrainer(x, y, decisions, seed).train())
                .toList();
        return new Ensemble(linear, perceptrons);
    }

    private boolean isOpen(LinearModel linear, int[] features, byte[] label) {
        return IntStream.range(0, decisions)
                .anyMatch(d -> label[d] > 0 || label[d] == 0 && linear.margin(d, features) >= PLAIN);
    }

    /** The probability of the first decision for each example, by models that have not seen its fold. */
    public double[] unseen(double l2, int iterations, int count) {
        double[] unseen = new double[features.size()];
        for (int fold = 0; fold < count; fold++) {
            int held = fold;
            LinearModel model = train(l2, iterations, f -> f != held);
            for (int i = 0; i < unseen.length; i++) {
                if (folds.get(i) == fold) {
                    unseen[i] = LogisticRegression.sigmoid(model.margin(0, model.known(features.get(i))));
                }
            }
        }
        return unseen;
    }

    private FeatureIndex index(IntPredicate use) {
        Map<Long, Integer> counts = new HashMap<>();
        FeatureIndex index = new FeatureIndex();
        for (int i = 0; i < features.size(); i++) {
            if (use.test(folds.get(i))) {
                for (long f : features.get(i)) {
                    if (counts.merge(f, 1, Integer::sum) == LEAST_COUNT) {
                        index.add(f);
                    }
                }
            }
        }
        return index;
    }

    private static int[] known(FeatureIndex index, long[] keys) {
        int[] known = new int[keys.length];
        int n = 0;
        for (long key : keys) {
            int number = index.get(key);
            if (number >= 0) {
                known[n++] = number;
            }
        }
        return Arrays.copyOf(known, n);
    }

    public static boolean[] array(List<Boolean> list) {
        boolean[] array = new boolean[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }

    private static float[] floats(double[] weights) {
        float[] floats = new float[weights.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) weights[i];
        }
        return floats;
    }
}
