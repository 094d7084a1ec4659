package org.papergraph.learn;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Learns {@link Perceptron}s by stochastic gradient descent with a rate of its own for each weight (Duchi, Hazan and Singer 2011),
 * with features and units left out by chance (Srivastava and others 2014). The same examples in the same order give the same model
 * to the bit.
 */
public final class PerceptronTrainer {

    private static final int ROUNDS = 5;
    private static final float RATE = 0.03f;
    private static final float LEFT_OUT = 0.3f;
    private static final float START = 0.15f;
    /** The log-odds of a decision before anything is learnt: few are positive. */
    private static final float FEW = -3;

    private final List<int[]> examples;
    private final List<byte[]> labels;
    private final int decisions;
    private final SplittableRandom random;
    private final Learnt rows = new Learnt(Perceptron.ROWS * Perceptron.UNITS);
    private final Learnt biases = new Learnt(Perceptron.UNITS);
    private final Learnt outputs;

    /** Weights, and the squares of the gradients that they have seen. */
    private record Learnt(float[] weights, float[] squares) {

        Learnt(int size) {
            this(new float[size], new float[size]);
        }

        void step(int i, float gradient, float rate) {
            squares[i] += gradient * gradient;
            weights[i] -= rate * gradient / (float) Math.sqrt(squares[i] + 1e-6f);
        }
    }

    /**
     * @param examples the numbers of each example's features
     * @param labels a label per decision: 1, 0, or -1 where the question does not arise
     */
    public PerceptronTrainer(List<int[]> examples, List<byte[]> labels, int decisions, long seed) {
        this.examples = List.copyOf(examples);
        this.labels = List.copyOf(labels);
        this.decisions = decisions;
        this.random = new SplittableRandom(seed);
        this.outputs = new Learnt(decisions * (Perceptron.UNITS + 1));
    }

    /** Once only: the model takes the weights over. */
    public Perceptron train() {
        scatter(rows);
        scatter(outputs);
        for (int d = 1; d <= decisions; d++) {
            outputs.weights()[d * (Perceptron.UNITS + 1) - 1] = FEW;
        }
        int[] order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(order);
            for (int example : order) {
                learn(examples.get(example), labels.get(example), RATE * (ROUNDS - round) / ROUNDS);
            }
        }
        float[] scaled = rows.weights();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= 1 - LEFT_OUT; // from now on all features speak
        }
        return new Perceptron(scaled, biases.weights(), outputs.weights());
    }

    private void scatter(Learnt learnt) {
        for (int i = 0; i < learnt.weights().length; i++) {
            learnt.weights()[i] = (float) (2 * random.nextDouble() - 1) * START;
        }
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int other = order[j];
            order[j] = order[i];
            order[i] = other;
        }
    }

    private void learn(int[] features, byte[] label, float rate) {
        int[] kept = features.clone();
        int count = keep(kept);
        float[] units = Perceptron.units(rows.weights(), biases.weights(), kept, count);
        for (int u = 0; u < units.length; u++) {
            units[u] *= random.nextDouble() < LEFT_OUT ? 0 : 1 / (1 - LEFT_OUT);
        }
        float[] gradient = new float[units.length];
        for (int d = 0; d < decisions; d++) {
            if (label[d] >= 0) {
                decide(d, label[d], units, gradient, rate);
            }
        }
        for (int u = 0; u < units.length; u++) {
            if (units[u] > 0) {
                hide(u, gradient[u] / (1 - LEFT_OUT), kept, count, rate);
            }
        }
    }

    /** Moves the features that are kept to the front, and counts them. */
    private int keep(int[] features) {
        int count = 0;
        for (int f : features) {
            if (random.nextDouble() >= LEFT_OUT) {
                features[count++] = f;
            }
        }
        return count;
    }

    /** Corrects a decision, and adds to the {@code gradient} of the units. */
    private void decide(int decision, byte label, float[] units, float[] gradient, float rate) {
        float margin = Perceptron.margin(outputs.weights(), decision, units);
        float error = (float) LogisticRegression.sigmoid(margin) - label;
        int from = decision * (units.length + 1);
        for (int u = 0; u < units.length; u++) {
            gradient[u] += error * outputs.weights()[from + u];
            outputs.step(from + u, error * units[u], rate);
        }
        outputs.step(from + units.length, error, rate);
    }

    private void hide(int unit, float gradient, int[] features, int count, float rate) {
        biases.step(unit, gradient, rate);
        for (int i = 0; i < count; i++) {
            rows.step(Perceptron.row(features[i]) + unit, gradient, rate);
        }
    }
}
