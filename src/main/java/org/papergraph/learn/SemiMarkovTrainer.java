package org.papergraph.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Maximises the conditional likelihood of segmentations by AdaGrad; the weights are the mean of those after each of the last epochs
 * (Polyak and Juditsky, 1992). The same examples in the same order give the same model.
 */
public final class SemiMarkovTrainer {

    /** A sequence with the segments that are right. */
    public record Example(Lattice lattice, List<Segment> segments) {
        public Example {
            segments = List.copyOf(segments);
        }
    }

    /**
     * @param epochs how often each example is seen
     * @param rate the first step's length
     * @param decay the share by which all weights shrink after each epoch
     * @param averaged after how many of the last epochs, 1 or more, the weights count
     * @param seed for the order of the examples
     */
    public record Settings(int epochs, double rate, double decay, int averaged, long seed) {}

    private static final double LEAST_GRADIENT = 1e-4;

    private final Settings settings;
    private final SemiMarkovCrf model;
    private final int labels;
    private final int tags;
    private final Descent tokens;
    private final Descent spans;
    private final Descent transitions;

    private SemiMarkovTrainer(SemiMarkovCrf model, Settings settings) {
        this.model = model;
        this.settings = settings;
        labels = model.labels();
        tags = model.tags();
        tokens = new Descent(model.tokenWeights, settings.rate());
        spans = new Descent(model.spanWeights, settings.rate());
        transitions = new Descent(model.transitions, settings.rate());
    }

    /** A model of {@code labels} labels; {@code tokenFeatures} and {@code spanFeatures} say how many there are of each. */
    public static SemiMarkovCrf train(
            List<Example> examples, int labels, int tokenFeatures, int spanFeatures, Settings settings) {
        SemiMarkovCrf model = new SemiMarkovCrf(labels, tokenFeatures, spanFeatures);
        new SemiMarkovTrainer(model, settings).run(examples);
        return model;
    }

    private void run(List<Example> examples) {
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(settings.seed());
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
            tokens.shrink(settings.decay());
            spans.shrink(settings.decay());
            if (settings.epochs() - epoch <= settings.averaged()) {
                descents().forEach(Descent::count);
            }
        }
        descents().forEach(Descent::average);
    }

    private List<Descent> descents() {
        return List.of(tokens, spans, transitions);
    }

    private void learn(Example example) {
        Lattice lattice = example.lattice();
        SegmentChart chart = new SegmentChart(model, lattice);
        chart.sum();
        double[][] byTag = new double[lattice.length()][tags];
        double[][] bySpan = expected(chart, byTag);
        double[] byTransition = expectedTransitions(chart, lattice.length());
        subtract(example, byTag, bySpan, byTransition);
        step(lattice, byTag, bySpan, byTransition);
    }

    private double[][] expected(SegmentChart chart, double[][] byTag) {
        double[][] bySpan = new double[byTag.length][];
        for (int start = 0; start < byTag.length; start++) {
            byTag[start][SegmentTags.OUTSIDE] += chart.outside(start);
            bySpan[start] = new double[chart.segment[start].length];
            for (int i = 0; i < bySpan[start].length; i++) {
                bySpan[start][i] = chart.ofSegment(start, i);
                if (bySpan[start][i] > LEAST_GRADIENT / 10) {
                    addTags(byTag, start, start + i / labels, i % labels, bySpan[start][i]);
                }
            }
        }
        return bySpan;
    }

    private static void addTags(double[][] byTag, int first, int last, int label, double amount) {
        if (first == last) {
            byTag[first][SegmentTags.only(label)] += amount;
            return;
        }
        byTag[first][SegmentTags.first(label)] += amount;
        byTag[last][SegmentTags.last(label)] += amount;
        for (int t = first + 1; t < last; t++) {
            byTag[t][SegmentTags.inner(label)] += amount;
        }
    }

    private double[] expectedTransitions(SegmentChart chart, int length) {
        int states = labels + 1;
        double[] sums = new double[states * states];
        for (int t = 0; t < length; t++) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += chart.ofTransition(t, i / states, i % states);
            }
        }
        return sums;
    }

    private void subtract(Example example, double[][] byTag, double[][] bySpan, double[] byTransition) {
        int last = 0;
        int at = 0;
        for (Segment segment : example.segments()) {
            for (; at < segment.start(); at++, last = 0) {
                byTag[at][SegmentTags.OUTSIDE]--;
                byTransition[last * (labels + 1)]--;
            }
            bySpan[at][(segment.length() - 1) * labels + segment.label()]--;
            addTags(byTag, at, segment.end() - 1, segment.label(), -1);
            byTransition[last * (labels + 1) + segment.label() + 1]--;
            last = segment.label() + 1;
            at = segment.end();
        }
        for (; at < byTag.length; at++, last = 0) {
            byTag[at][SegmentTags.OUTSIDE]--;
            byTransition[last * (labels + 1)]--;
        }
    }

    private void step(Lattice lattice, double[][] byTag, double[][] bySpan, double[] byTransition) {
        for (int t = 0; t < byTag.length; t++) {
            tokens.step(lattice.tokens()[t], byTag[t], 0, tags);
            for (int i = 0; i < bySpan[t].length; i += labels) {
                int[] features = lattice.spans()[t][i / labels];
                if (features != null) {
                    spans.step(features, bySpan[t], i, labels);
                }
            }
        }
        transitions.step(new int[] {0}, byTransition, 0, byTransition.length);
    }

    /** AdaGrad (Duchi, Hazan and Singer, 2011) on one array of weights. */
    private static final class Descent {

        private final float[] weights;
        private final float[] squares;
        private final double[] sums;
        private final double rate;
        private int counted;

        Descent(float[] weights, double rate) {
            this.weights = weights;
            this.rate = rate;
            squares = new float[weights.length];
            sums = new double[weights.length];
        }

        void step(int[] features, double[] gradients, int offset, int width) {
            for (int j = 0; j < width; j++) {
                double gradient = gradients[offset + j];
                if (Math.abs(gradient) > LEAST_GRADIENT) {
                    step(features, j, width, (float) gradient);
                }
            }
        }

        private void step(int[] features, int column, int width, float gradient) {
            float square = gradient * gradient;
            for (int feature : features) {
                int w = feature * width + column;
                squares[w] += square;
                weights[w] -= (float) (rate * gradient / Math.sqrt(squares[w] + 1e-4));
            }
        }

        void shrink(double share) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] *= (float) (1 - share);
            }
        }

        /** Lets the weights as they are now count for the mean. */
        void count() {
            counted++;
            for (int i = 0; i < weights.length; i++) {
                sums[i] += weights[i];
            }
        }

        void average() {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = (float) (sums[i] / counted);
            }
        }
    }
}
