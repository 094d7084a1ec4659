package org.papergraph.relate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.learn.LinearModel;
import org.papergraph.relate.ResultFeatures.Role;

/**
 * Finds results: first the numbers, then for each its method, dataset and metric.
 *
 * @param values two decisions on each number: whether it is a result, and whether a gain or ratio
 * @param roles the decision on each entity that could play the role
 * @param decision what follows from the joint probability
 */
record ResultModel(LinearModel values, Map<Role, LinearModel> roles, Decision decision) {

    private static final double LEAST = 0.4;

    /** A result by the numbers of its entities. */
    record Found(
            Value value,
            int method,
            Optional<Integer> dataset,
            Optional<Integer> metric,
            boolean delta,
            double score) {}

    private record Choice(Optional<Integer> entity, double probability) {}

    List<Found> find(Reading reading) {
        List<Value> candidates = new ValueFinder(reading.document()).find();
        ResultFeatures features = new ResultFeatures(reading, candidates);
        List<Found> found = new ArrayList<>();
        for (Value value : candidates) {
            int[] known = values.known(features.of(value));
            double p = 1 / (1 + Math.exp(-values.margin(0, known)));
            Choice method = choose(features, value, Role.METHOD, 0);
            Choice dataset = choose(features, value, Role.DATASET, LEAST);
            Choice metric = choose(features, value, Role.METRIC, LEAST);
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

    private Choice choose(ResultFeatures features, Value value, Role role, double least) {
        double best = least;
        double none = 1;
        Optional<Integer> chosen = Optional.empty();
        for (int e : features.candidates(role)) {
            double p = roles.get(role).probability(0, features.of(value, role, e));
            none = Math.min(none, 1 - p);
            if (p > best) {
                best = p;
                chosen = Optional.of(e);
            }
        }
        return new Choice(chosen, chosen.isPresent() ? best : none);
    }

    ResultModel withThreshold(double threshold) {
        return new ResultModel(values, roles, decision.withThreshold(threshold));
    }

    void write(DataOutput out) throws IOException {
        values.write(out);
        for (Role role : Role.values()) {
            roles.get(role).write(out);
        }
        decision.write(out);
    }

    static ResultModel read(DataInput in) throws IOException {
        LinearModel values = LinearModel.read(in);
        Map<Role, LinearModel> roles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            roles.put(role, LinearModel.read(in));
        }
        return new ResultModel(values, roles, Decision.read(in));
    }
}
