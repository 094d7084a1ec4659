package org.papergraph.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Grows {@link BoostedTrees} by second-order gradient boosting of the logistic loss, or of that of a softmax, over binned features
 * (Chen and Guestrin 2016). The same examples, options and seed give the same trees to the bit.
 */
public final class TreeBooster {

    /**
     * @param rounds how many trees
     * @param rate the share of each tree's answer that is taken
     * @param leafWeight the least sum of second derivatives in a leaf
     * @param l2 what is added to that sum when a leaf's answer is computed
     * @param features the share of the features that each tree may ask for
     * @param rows the share of the examples that each tree sees
     */
    public record Options(
            int rounds,
            int depth,
            double rate,
            double leafWeight,
            double l2,
            double features,
            double rows,
            long seed) {}

    private static final int BINS = 64;

    private final Options options;

    public TreeBooster(Options options) {
        this.options = options;
    }

    public BoostedTrees grow(List<float[]> examples, boolean[] labels) {
        return new Growth(examples, labels, TreeBooster::sigmoids).run();
    }

    /**
     * The same with a softmax in place of the sigmoid, for choices of which one at most is right: the log-odds of an example are those
     * against choosing nothing.
     *
     * @param choices for each example the number of the choice to which it belongs, from 0
     */
    public BoostedTrees grow(List<float[]> examples, boolean[] labels, int[] choices) {
        return new Growth(examples, labels, margins -> softmaxes(margins, choices)).run();
    }

    private static double[] sigmoids(double[] margins) {
        return Arrays.stream(margins).map(LogisticRegression::sigmoid).toArray();
    }

    private static double[] softmaxes(double[] margins, int[] choices) {
        double[] sums = new double[Arrays.stream(choices).max().orElse(0) + 1];
        Arrays.fill(sums, 1);
        for (int i = 0; i < margins.length; i++) {
            sums[choices[i]] += Math.exp(margins[i]);
        }
        double[] probabilities = new double[margins.length];
        for (int i = 0; i < margins.length; i++) {
            probabilities[i] = Math.exp(margins[i]) / sums[choices[i]];
        }
        return probabilities;
    }

    private final class Growth {

        private final float[][] cuts;
        private final byte[][] bins;
        private final boolean[] labels;
        private final UnaryOperator<double[]> link;
        private final double[] margins;
        private final double[] first;
        private final double[] second;
        private final int[] nodes;
        private final Random random = new Random(options.seed());
        private final double base;

        /** @param link from log-odds to probabilities */
        Growth(List<float[]> examples, boolean[] labels, UnaryOperator<double[]> link) {
            this.labels = labels;
            this.link = link;
            int n = labels.length;
            cuts = cuts(examples);
            bins = bins(examples, cuts);
            int positive = 0;
            for (boolean label : labels) {
                positive += label ? 1 : 0;
            }
            base = Math.log((positive + 1.0) / (n - positive + 1.0));
            margins = new double[n];
            Arrays.fill(margins, base);
            first = new double[n];
            second = new double[n];
            nodes = new int[n];
        }

        BoostedTrees run() {
            List<BoostedTrees.Tree> trees = new ArrayList<>();
            for (int round = 0; round < options.rounds(); round++) {
                trees.add(tree());
            }
            return new BoostedTrees(base, trees);
        }

        private BoostedTrees.Tree tree() {
            boolean[] asked = new boolean[cuts.length];
            for (int f = 0; f < asked.length; f++) {
                asked[f] = random.nextDouble() < options.features();
            }
            double[] probabilities = link.apply(margins);
            for (int i = 0; i < labels.length; i++) {
                double p = probabilities[i];
                boolean seen = random.nextDouble() < options.rows();
                first[i] = seen ? (labels[i] ? 1 : 0) - p : 0;
                second[i] = seen ? p * (1 - p) : 0;
                nodes[i] = 0;
            }
            int size = (2 << options.depth()) - 1;
            BoostedTrees.Tree tree = new BoostedTrees.Tree(new int[size], new float[size]);
            Arrays.fill(tree.feature(), -1);
            for (int level = 0; level < options.depth(); level++) {
                split(tree, (1 << level) - 1, (2 << level) - 1, asked);
            }
            fillLeaves(tree);
            return tree;
        }

        private void split(BoostedTrees.Tree tree, int from, int to, boolean[] asked) {
            Split[] best = new Split[to - from];
            for (int f = 0; f < cuts.length; f++) {
                if (asked[f] && cuts[f].length > 0) {
                    consider(f, from, best);
                }
            }
            for (int node = from; node < to; node++) {
                Split split = best[node - from];
                if (split != null) {
                    tree.feature()[node] = split.feature;
                    tree.value()[node] = cuts[split.feature][split.bin];
                }
            }
            for (int i = 0; i < nodes.length; i++) {
                Split split = nodes[i] >= from ? best[nodes[i] - from] : null;
                if (split != null) {
                    nodes[i] = 2 * nodes[i] + (bins[split.feature][i] <= split.bin ? 1 : 2);
                }
            }
        }

        private record Split(int feature, int bin, double gain) {}

        private void consider(int feature, int from, Split[] best) {
            int width = cuts[feature].length + 1;
            double[] g = new double[best.length * width];
            double[] h = new double[best.length * width];
            byte[] column = bins[feature];
            for (int i = 0; i < nodes.length; i++) {
                if (nodes[i] >= from) {
                    int cell = (nodes[i] - from) * width + column[i];
                    g[cell] += first[i];
                    h[cell] += second[i];
                }
            }
            for (int node = 0; node < best.length; node++) {
                Split split = best(feature, node * width, width, g, h);
                if (split != null && (best[node] == null || split.gain > best[node].gain)) {
                    best[node] = split;
                }
            }
        }

        private Split best(int feature, int offset, int width, double[] g, double[] h) {
            double allG = 0;
            double allH = 0;
            for (int b = 0; b < width; b++) {
                allG += g[offset + b];
                allH += h[offset + b];
            }
            Split best = null;
            double leftG = 0;
            double leftH = 0;
            for (int b = 0; b < width - 1; b++) {
                leftG += g[offset + b];
                leftH += h[offset + b];
                if (leftH >= options.leafWeight() && allH - leftH >= options.leafWeight()) {
                    double gain = score(leftG, leftH) + score(allG - leftG, allH - leftH) - score(allG, allH);
                    if (gain > 1e-6 && (best == null || gain > best.gain)) {
                        best = new Split(feature, b, gain);
                    }
                }
            }
            return best;
        }

        private double score(double g, double h) {
            return g * g / (h + options.l2());
        }

        private void fillLeaves(BoostedTrees.Tree tree) {
            double[] g = new double[tree.feature().length];
            double[] h = new double[tree.feature().length];
            for (int i = 0; i < nodes.length; i++) {
                g[nodes[i]] += first[i];
                h[nodes[i]] += second[i];
            }
            for (int node = 0; node < g.length; node++) {
                if (tree.feature()[node] < 0) {
                    tree.value()[node] = (float) (options.rate() * g[node] / (h[node] + options.l2()));
                }
            }
            for (int i = 0; i < nodes.length; i++) {
                margins[i] += tree.value()[nodes[i]];
            }
        }
    }

    /** For each feature, the values at which it may be cut: at most {@link #BINS} - 1 quantiles. */
    private static float[][] cuts(List<float[]> examples) {
        float[][] cuts = new float[examples.isEmpty() ? 0 : examples.get(0).length][];
        for (int f = 0; f < cuts.length; f++) {
            float[] values = new float[examples.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = examples.get(i)[f];
            }
            Arrays.sort(values);
            cuts[f] = quantiles(distinct(values));
        }
        return cuts;
    }

    private static float[] distinct(float[] sorted) {
        int count = 0;
        float[] distinct = new float[sorted.length];
        for (float value : sorted) {
            if (count == 0 || distinct[count - 1] != value) {
                distinct[count++] = value;
            }
        }
        return Arrays.copyOf(distinct, count);
    }

    private static float[] quantiles(float[] distinct) {
        int count = Math.min(distinct.length, BINS) - 1;
        float[] cuts = new float[Math.max(0, count)];
        for (int i = 0; i < cuts.length; i++) {
            cuts[i] = distinct[(int) ((long) i * (distinct.length - 1) / cuts.length)];
        }
        return cuts;
    }

    private static byte[][] bins(List<float[]> examples, float[][] cuts) {
        byte[][] bins = new byte[cuts.length][examples.size()];
        for (int f = 0; f < cuts.length; f++) {
            for (int i = 0; i < examples.size(); i++) {
                int at = Arrays.binarySearch(cuts[f], examples.get(i)[f]);
                bins[f][i] = (byte) (at >= 0 ? at : -at - 1);
            }
        }
        return bins;
    }
}
