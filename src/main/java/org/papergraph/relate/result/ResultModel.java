package org.papergraph.relate.result;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.learn.BoostedTrees;
import org.papergraph.learn.LinearModel;
import org.papergraph.learn.LogisticRegression;
import org.papergraph.relate.Choice;
import org.papergraph.relate.learning.Decision;
import org.papergraph.relate.result.ResultFeatures.Role;

/**
 * Finds results: first the numbers, then for each its method, dataset and metric.
 *
 * @param values two decisions on each number: whether it is a result, and whether a gain or ratio
 * @param roles the first decision on each entity that could play the role
 * @param trees the second, which sees the first on all values and entities
 * @param decision what follows from the joint probability
 */
public record ResultModel(
        LinearModel values, Map<Role, LinearModel> roles, Map<Role, BoostedTrees> trees, Decision decision) {

    private static final double LEAST = 0.4;

    /** A result by the numbers of its entities. */
    public record Found(
            Value value,
            int method,
            Optional<Integer> dataset,
            Optional<Integer> metric,
            boolean delta,
            double score) {}

    private record Choice(Optional<Integer> entity, double probability) {}

    public List<Found> find(Report report) {
        ResultFeatures features = new ResultFeatures(report);
        Map<Role, ResultSignals> signals = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            signals.put(role, new ResultSignals(report, features, role, roles.get(role)));
        }
        List<Found> found = new ArrayList<>();
        for (int v = 0; v < report.values().size(); v++) {
            Value value = report.values().get(v);
            int[] known = values.known(features.of(value));
            double p = LogisticRegression.sigmoid(values.margin(0, known));
            Choice method = choose(signals, v, Role.METHOD, 0);
            Choice dataset = choose(signals, v, Role.DATASET, LEAST);
            Choice metric = choose(signals, v, Role.METRIC, LEAST);
            if (method.entity().isPresent()) {
                found.add(new Found(
                        value,
                        method.entity().get(),
                        dataset.entity(),
                        metric.entity(),
                        values.margin(1, known) > 0,
                        p * method.probability() * dataset.probability() * metric.probability()));
            }
        }
        return found;
    }

    private Choice choose(Map<Role, ResultSignals> signals, int value, Role role, double least) {
        double best = least;
        double none = 1;
        Optional<Integer> chosen = Optional.empty();
        for (int e : signals.get(role).candidates()) {
            double p = probability(trees.get(role), signals.get(role).of(value, e));
            none = Math.min(none, 1 - p);
            if (p > best) {
                best = p;
                chosen = Optional.of(e);
            }
        }
        return new Choice(chosen, chosen.isPresent() ? best : none);
    }

    /** Of the mean of both stages' log-odds; the first signal is the first stage's. */
    private static double probability(BoostedTrees trees, float[] signals) {
        return LogisticRegression.sigmoid((trees.margin(signals) + signals[0]) / 2);
    }

    ResultModel with(Map<Role, BoostedTrees> second, Decision other) {
        return new ResultModel(values, roles, second, other);
    }

    public ResultModel withThreshold(double threshold) {
        return new ResultModel(values, roles, trees, decision.withThreshold(threshold));
    }

    public void write(DataOutput out) throws IOException {
        values.write(out);
        for (Role role : Role.values()) {
            roles.get(role).write(out);
            trees.get(role).write(out);
        }
        decision.write(out);
    }

    public static ResultModel read(DataInput in) throws IOException {
        LinearModel values = LinearModel.read(in);
        Map<Role, LinearModel> roles = new EnumMap<>(Role.class);
        Map<Role, BoostedTrees> trees = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            roles.put(role, LinearModel.read(in));
            trees.put(role, BoostedTrees.read(in));
        }
        return new ResultModel(values, roles, trees, Decision.read(in));
    }
}
