package org.papergraph.learn;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Learns a binary logistic regression over sparse binary features, L2-regularised, by limited-memory BFGS (Nocedal 1980). The same
 * examples in the same order give the same weights to the bit.
 */
public final class LogisticRegression {

    private static final int MEMORY = 7;
    private static final double SUFFICIENT = 1e-4;

    private final List<int[]> examples;
    private final boolean[] labels;
    private final double l2;

    /**
     * @param examples the numbers of each example's features
     * @param l2 half of this times the squared norm of the weights is added to the loss; the bias goes free
     */
    public LogisticRegression(List<int[]> examples, boolean[] labels, double l2) {
        this.examples = List.copyOf(examples);
        this.labels = labels.clone();
        this.l2 = l2;
    }

    private record Step(double[] move, double[] change, double scale) {}

    private record Point(double[] weights, double loss, double[] gradient) {}

    /** The weight of each of {@code features} features, and the bias as the last element. */
    public double[] train(int features, int iterations) {
        Point point = at(new double[features + 1]);
        Deque<Step> steps = new ArrayDeque<>();
        for (int i = 0; i < iterations; i++) {
            Point next = search(point, direction(point.gradient(), steps), steps.isEmpty());
            if (next.loss() >= point.loss() * (1 - 1e-7)) {
                break;
            }
            remember(steps, point, next);
            point = next;
        }
        return point.weights();
    }

    private Point at(double[] weights) {
        int bias = weights.length - 1;
        double[] gradient = new double[weights.length];
        double loss = 0;
        for (int i = 0; i < labels.length; i++) {
            double margin = margin(weights, examples.get(i));
            double target = labels[i] ? 1 : 0;
            loss += labels[i] ? softplus(-margin) : softplus(margin);
            double error = sigmoid(margin) - target;
            for (int f : examples.get(i)) {
                gradient[f] += error;
            }
            gradient[bias] += error;
        }
        for (int f = 0; f < bias; f++) {
            loss += l2 / 2 * weights[f] * weights[f];
            gradient[f] += l2 * weights[f];
        }
        return new Point(weights, loss, gradient);
    }

    /** The log-odds; features that are negative or beyond the weights count nothing. */
    public static double margin(double[] weights, int[] features) {
        double sum = weights[weights.length - 1];
        for (int f : features) {
            sum += f >= 0 && f < weights.length - 1 ? weights[f] : 0;
        }
        return sum;
    }

    public static double sigmoid(double margin) {
        return 1 / (1 + Math.exp(-margin));
    }

    private static double softplus(double x) {
        return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
    }

    private static double[] direction(double[] gradient, Deque<Step> steps) {
        double[] q = gradient.clone();
        double[] alpha = new double[steps.size()];
        int i = 0;
        for (Step s : steps) {
            alpha[i] = dot(s.move(), q) / s.scale();
            addTo(q, s.change(), -alpha[i++]);
        }
        if (!steps.isEmpty()) {
            Step last = steps.peekFirst();
            double gamma = last.scale() / dot(last.change(), last.change());
            Arrays.setAll(q, k -> q[k] * gamma);
        }
        for (Iterator<Step> it = steps.descendingIterator(); it.hasNext(); ) {
            Step s = it.next();
            addTo(q, s.move(), alpha[--i] - dot(s.change(), q) / s.scale());
        }
        return q;
    }

    private Point search(Point from, double[] direction, boolean first) {
        double slope = -dot(from.gradient(), direction);
        double rate = first ? 1 / Math.max(1, Math.sqrt(-slope)) : 1;
        Point next = moved(from, direction, rate);
        for (int halvings = 0; halvings < 20 && next.loss() > from.loss() + SUFFICIENT * rate * slope; halvings++) {
            rate /= 2;
            next = moved(from, direction, rate);
        }
        return next;
    }

    private Point moved(Point from, double[] direction, double rate) {
        double[] weights = from.weights().clone();
        addTo(weights, direction, -rate);
        return at(weights);
    }

    private static void remember(Deque<Step> steps, Point from, Point to) {
        double[] move = to.weights().clone();
        addTo(move, from.weights(), -1);
        double[] change = to.gradient().clone();
        addTo(change, from.gradient(), -1);
        double scale = dot(move, change);
        if (scale > 1e-12) {
            steps.addFirst(new Step(move, change, scale));
        }
        if (steps.size() > MEMORY) {
            steps.removeLast();
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void addTo(double[] target, double[] other, double factor) {
        for (int i = 0; i < target.length; i++) {
            target[i] += factor * other[i];
        }
    }
}
