package org.papergraph.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A linear model and perceptrons over its features: learners that are built differently err differently, and their mean errs less. */
public record Ensemble(LinearModel linear, List<Perceptron> perceptrons) {

    public Ensemble {
        perceptrons = List.copyOf(perceptrons);
        if (perceptrons.isEmpty()) {
            throw new IllegalArgumentException("no perceptrons");
        }
    }

    /** The numbers of those of {@code features} that are known, ascending: sums are then the same whatever the order of the features. */
    public int[] known(Collection<String> features) {
        return Arrays.stream(linear.known(features)).sorted().toArray();
    }

    /** The log-odds of each decision: the mean of the linear model's and the perceptrons' own mean. */
    public double[] margins(int[] features) {
        double[] sums = new double[linear.decisions()];
        for (Perceptron perceptron : perceptrons) {
            double[] margins = perceptron.margins(features);
            for (int d = 0; d < sums.length; d++) {
                sums[d] += margins[d];
            }
        }
        for (int d = 0; d < sums.length; d++) {
            sums[d] = (linear.margin(d, features) + sums[d] / perceptrons.size()) / 2;
        }
        return sums;
    }

    public void write(DataOutput out) throws IOException {
        linear.write(out);
        out.writeInt(perceptrons.size());
        for (Perceptron perceptron : perceptrons) {
            perceptron.write(out);
        }
    }

    public static Ensemble read(DataInput in) throws IOException {
        LinearModel linear = LinearModel.read(in);
        int count = in.readInt();
        List<Perceptron> perceptrons = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            perceptrons.add(Perceptron.read(in));
        }
        return new Ensemble(linear, perceptrons);
    }
}
