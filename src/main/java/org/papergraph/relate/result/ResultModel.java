package org.papergraph.relate.result;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.papergraph.learn.BoostedTrees;
import org.papergraph.learn.LinearModel;
import org.papergraph.learn.LogisticRegression;
import org.papergraph.relate.learning.Decision;
import org.papergraph.relate.result.ResultFeatures.Role;

/**
 * Finds results: first the numbers, then for each its method, dataset and metric.
 *
 * @param values two decisions on each number: whether it is a result, and whether a gain or ratio
 * @param roles the first decision on each entity that could play the role
 * @param second the second, which sees the first on all values and entities
 * @param last the last, which sees the second on all values, entities and roles
 * @param decision what follows from the joint probability
 */
public record ResultModel(
        LinearModel values,
        Map<Role, LinearModel> roles,
        Map<Role, BoostedTrees> second,
        Map<Role, BoostedTrees> last,
        Decision decision) {

    /** Above what probability a value gets a dataset; a method it has always. */
    private static final double LEAST_DATASET = 0.5;

    /** The same of a metric, which fewer values lack. */
    private static final double LEAST_METRIC = 0.4;

    /** From what probability on a value is another dataset's too, where that is listed with the best. */
    private static final double SHARED = 0.5;

    /** A result by the numbers of its entities. */
    public record Found(
            Value value,
            int method,
            Optional<Integer> dataset,
            Optional<Integer> metric,
            boolean delta,
            double score) {}

    private record Player(Optional<Integer> entity, double probability) {}

    public List<Found> find(Report report) {
        ResultFeatures features = new ResultFeatures(report);
        Map<Role, Agreement> agreements = agreements(report, features);
        List<Found> found = new ArrayList<>();
        for (int v = 0; v < report.values().size(); v++) {
            Value value = report.values().get(v);
            int[] known = values.known(features.of(value));
            double p = LogisticRegression.sigmoid(values.margin(0, known));
            Player method = choose(agreements, v, Role.METHOD, 0);
            Player metric = choose(agreements, v, Role.METRIC, LEAST_METRIC);
            for (Player dataset : method.entity().isEmpty() ? List.<Player>of() : datasets(report, agreements, v)) {
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

    /** What the second stage sees. */
    Map<Role, ResultSignals> signals(Report report, ResultFeatures features) {
        Map<Role, ResultSignals> signals = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            signals.put(role, new ResultSignals(report, features, role, roles.get(role)));
        }
        return signals;
    }

    /** What the last stage sees. */
    Map<Role, Agreement> agreements(Report report, ResultFeatures features) {
        Map<Role, ResultSignals> signals = signals(report, features);
        Map<Role, double[][]> margins = new EnumMap<>(Role.class);
        signals.forEach((role, s) -> margins.put(role, margins(report, s, second.get(role))));
        double[] results = report.values().stream()
                .mapToDouble(v -> values.margin(0, values.known(features.of(v))))
                .toArray();
        Map<Role, Agreement> agreements = new EnumMap<>(Role.class);
        signals.forEach((role, s) -> agreements.put(role, new Agreement(report, role, s, margins, results)));
        return agreements;
    }

    /** Means of the first two stages' log-odds by value and entity; the first signal is the first stage's. */
    private static double[][] margins(Report report, ResultSignals signals, BoostedTrees trees) {
        double[][] margins =
                new double[report.values().size()][report.document().size()];
        for (int v = 0; v < margins.length; v++) {
            Arrays.fill(margins[v], Signals.NONE);
            for (int e : signals.candidates()) {
                float[] row = signals.of(v, e);
                margins[v][e] = (trees.margin(row) + row[0]) / 2;
            }
        }
        return margins;
    }

    private Player choose(Map<Role, Agreement> agreements, int value, Role role, double least) {
        int best = -1;
        double highest = Double.NEGATIVE_INFINITY;
        double all = 1;
        for (int e : agreements.get(role).candidates()) {
            double margin = margin(agreements, value, role, e);
            all += Math.exp(margin);
            best = margin > highest ? e : best;
            highest = Math.max(highest, margin);
        }
        double p = role.isSingle() ? Math.exp(highest) / all : LogisticRegression.sigmoid(highest);
        return p > least
                ? new Player(Optional.of(best), p)
                : new Player(Optional.empty(), role.isSingle() ? 1 / all : 1 - p);
    }

    /** The best dataset, and those that are listed with it where the value is likely to be theirs too ("3% on both A and B"). */
    private List<Player> datasets(Report report, Map<Role, Agreement> agreements, int value) {
        Player best = choose(agreements, value, Role.DATASET, LEAST_DATASET);
        List<Player> all = new ArrayList<>(List.of(best));
        for (int e : best.entity().isEmpty()
                ? Set.<Integer>of()
                : report.listedWith(best.entity().get(), value)) {
            double p = LogisticRegression.sigmoid(margin(agreements, value, Role.DATASET, e));
            if (p >= SHARED) {
                all.add(new Player(Optional.of(e), p));
            }
        }
        return all;
    }

    /** The log-odds that the entity plays the role: where one at most can, against nobody's playing it. */
    private double margin(Map<Role, Agreement> agreements, int value, Role role, int entity) {
        Agreement agreement = agreements.get(role);
        double margin = last.get(role).margin(agreement.of(value, entity));
        return (agreement.margin(value, entity) + margin) / 2;
    }

    ResultModel withSecond(Map<Role, BoostedTrees> trees) {
        return new ResultModel(values, roles, trees, last, decision);
    }

    ResultModel withLast(Map<Role, BoostedTrees> trees) {
        return new ResultModel(values, roles, second, trees, decision);
    }

    ResultModel with(Decision other) {
        return new ResultModel(values, roles, second, last, other);
    }

    public ResultModel withThreshold(double threshold) {
        return with(decision.withThreshold(threshold));
    }

    public void write(DataOutput out) throws IOException {
        values.write(out);
        for (Role role : Role.values()) {
            roles.get(role).write(out);
            second.get(role).write(out);
            last.get(role).write(out);
        }
        decision.write(out);
    }

    public static ResultModel read(DataInput in) throws IOException {
        LinearModel values = LinearModel.read(in);
        Map<Role, LinearModel> roles = new EnumMap<>(Role.class);
        Map<Role, BoostedTrees> second = new EnumMap<>(Role.class);
        Map<Role, BoostedTrees> last = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            roles.put(role, LinearModel.read(in));
            second.put(role, BoostedTrees.read(in));
            last.put(role, BoostedTrees.read(in));
        }
        return new ResultModel(values, roles, second, last, Decision.read(in));
    }
}
