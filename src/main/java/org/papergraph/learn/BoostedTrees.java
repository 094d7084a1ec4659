package org.papergraph.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A sum of regression trees that gives the log-odds of a binary label from a vector of numbers (Friedman 2001). */
public final class BoostedTrees {

    /**
     * A binary tree in arrays; the children of node {@code i} are {@code 2i + 1} and {@code 2i + 2}.
     *
     * @param feature the feature that a node asks for, or -1 at a leaf
     * @param value a node's threshold (at most it: to the left), or a leaf's contribution
     */
    record Tree(int[] feature, float[] value) {

        float leaf(float[] x) {
            int node = 0;
            while (feature[node] >= 0) {
                node = 2 * node + (x[feature[node]] <= value[node] ? 1 : 2);
            }
            return value[node];
        }
    }

    private final double base;
    private final List<Tree> trees;

    BoostedTrees(double base, List<Tree> trees) {
        this.base = base;
        this.trees = List.copyOf(trees);
    }

    /** Numbers as {@link #margin} takes them, in their order. */
    public static float[] vector(List<? extends Number> numbers) {
        float[] vector = new float[numbers.size()];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = numbers.get(i).floatValue();
        }
        return vector;
    }

    /** The log-odds. */
    public double margin(float[] x) {
        double sum = base;
        for (Tree tree : trees) {
            sum += tree.leaf(x);
        }
        return sum;
    }

    public void write(DataOutput out) throws IOException {
        out.writeDouble(base);
        out.writeInt(trees.size());
        for (Tree tree : trees) {
            out.writeInt(tree.feature().length);
            for (int i = 0; i < tree.feature().length; i++) {
                out.writeShort(tree.feature()[i]);
                out.writeFloat(tree.value()[i]);
            }
        }
    }

    public static BoostedTrees read(DataInput in) throws IOException {
        double base = in.readDouble();
        int count = in.readInt();
        List<Tree> trees = new ArrayList<>();
        for (int t = 0; t < count; t++) {
            int size = in.readInt();
            Tree tree = new Tree(new int[size], new float[size]);
            for (int i = 0; i < size; i++) {
                tree.feature()[i] = in.readShort();
                tree.value()[i] = in.readFloat();
            }
            trees.add(tree);
        }
        return new BoostedTrees(base, trees);
    }
}
