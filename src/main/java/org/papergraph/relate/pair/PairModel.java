package org.papergraph.relate.pair;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.learn.BoostedTrees;
import org.papergraph.learn.Ensemble;
import org.papergraph.learn.LogisticRegression;
import org.papergraph.model.RelationType;
import org.papergraph.relate.reading.Pair;
import org.papergraph.relate.reading.Reading;

/**
 * Scores pairs in two stages: a linear model and perceptrons over sparse features, then boosted trees that see these scores of the pair, of its
 * rivals and of its companions.
 *
 * @param sentences what is learnt from single sentences of other papers
 * @param first the decisions of {@link Pair#RELATIONS}, in their order
 */
public record PairModel(SentenceModel sentences, Ensemble first, Map<RelationType, BoostedTrees> second) {

    /** First-stage log-odds under which a pair is not looked at again. */
    static final double HOPELESS = -5;

    /** The first stage's log-odds by subject and object; not a number where a pair is no candidate. */
    static Map<RelationType, double[][]> margins(Ensemble first, Reading reading, Map<Pair, int[]> features) {
        int size = reading.document().size();
        Map<RelationType, double[][]> margins = new EnumMap<>(RelationType.class);
        for (RelationType relation : Pair.RELATIONS) {
            double[][] table = new double[size][size];
            for (double[] row : table) {
                Arrays.fill(row, Double.NaN);
            }
            margins.put(relation, table);
        }
        features.forEach((pair, known) -> {
            double[] all = first.margins(known);
            for (int r = 0; r < all.length; r++) {
                if (pair.fits(reading, Pair.RELATIONS.get(r))) {
                    margins.get(Pair.RELATIONS.get(r))[pair.subject()][pair.object()] = all[r];
                }
            }
        });
        return margins;
    }

    /** The probability of each relation that each pair could stand in. */
    public Map<RelationType, Map<Pair, Double>> probabilities(Reading reading) {
        List<Pair> pairs = Pair.of(reading);
        PairFeatures source = new PairFeatures(reading);
        Map<Pair, int[]> features = new LinkedHashMap<>();
        pairs.forEach(p -> features.put(p, first.known(source.of(p.subject(), p.object()))));
        PairSignals signals = new PairSignals(reading, sentences, margins(first, reading, features), false);
        Map<RelationType, Map<Pair, Double>> probabilities = new EnumMap<>(RelationType.class);
        for (RelationType relation : Pair.RELATIONS) {
            Map<Pair, Double> row = new LinkedHashMap<>();
            for (Pair p : pairs) {
                if (p.fits(reading, relation) && signals.first(relation, p) >= HOPELESS) {
                    float[] x = signals.of(relation, p.subject(), p.object());
                    row.put(p, LogisticRegression.sigmoid(margin(second.get(relation), x)));
                }
            }
            probabilities.put(relation, row);
        }
        return probabilities;
    }

    /** The mean of both stages' log-odds; the first signal is the first stage's. */
    static double margin(BoostedTrees trees, float[] signals) {
        return (trees.margin(signals) + signals[0]) / 2;
    }

    public void write(DataOutput out) throws IOException {
        sentences.write(out);
        first.write(out);
        for (RelationType relation : Pair.RELATIONS) {
            second.get(relation).write(out);
        }
    }

    public static PairModel read(DataInput in) throws IOException {
        SentenceModel sentences = SentenceModel.read(in);
        Ensemble first = Ensemble.read(in);
        Map<RelationType, BoostedTrees> second = new EnumMap<>(RelationType.class);
        for (RelationType relation : Pair.RELATIONS) {
            second.put(relation, BoostedTrees.read(in));
        }
        return new PairModel(sentences, first, second);
    }
}
