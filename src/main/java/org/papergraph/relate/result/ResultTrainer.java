package org.papergraph.relate.result;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.papergraph.learn.BoostedTrees;
import org.papergraph.learn.LinearModel;
import org.papergraph.learn.TreeBooster;
import org.papergraph.model.Relation;
import org.papergraph.model.Result;
import org.papergraph.relate.learning.Decision;
import org.papergraph.relate.learning.ExampleSet;
import org.papergraph.relate.learning.Lesson;
import org.papergraph.relate.learning.Scores;
import org.papergraph.relate.reading.Reading;
import org.papergraph.relate.result.ResultFeatures.Role;
import org.papergraph.relate.text.Document;

/** Learns {@link ResultModel}s. */
public final class ResultTrainer {

    private static final double L2_VALUES = 1;
    private static final double L2_ROLES = 1.2;
    private static final int ITERATIONS = 60;
    private static final TreeBooster.Options TREES = new TreeBooster.Options(60, 3, 0.06, 3, 4, 0.5, 0.8, 7);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\\\]+");

    private final List<Lesson> lessons;
    private final List<Report> reports;
    private final IntPredicate decides;
    private final ExampleSet values = new ExampleSet(2);
    private final Map<Role, ExampleSet> roles = new EnumMap<>(Role.class);

    /**
     * @param readings those of the lessons, in their order
     * @param decides whether one of them, by its number, counts for thresholds and calibration
     */
    public ResultTrainer(List<Lesson> lessons, List<Reading> readings, IntPredicate decides) {
        this.decides = decides;
        this.reports = readings.stream().map(Report::of).toList();
        this.lessons = new ArrayList<>();
        for (Role role : Role.values()) {
            roles.put(role, new ExampleSet(1));
        }
        for (int d = 0; d < lessons.size(); d++) {
            this.lessons.add(lessons.get(d).with(reports.get(d).document().named()));
            collect(d);
        }
    }

    private int fold(int document) {
        return lessons.get(document).fold();
    }

    private boolean plays(int d, int entity, Role role, List<Result> gold) {
        String id = goldId(lessons.get(d), reports.get(d), entity);
        return gold.stream().anyMatch(r -> player(r, role).filter(id::equals).isPresent());
    }

    private void collect(int d) {
        Lesson lesson = lessons.get(d);
        Report report = reports.get(d);
        ResultFeatures features = new ResultFeatures(report);
        for (Value value : report.values()) {
            List<Result> gold = gold(lesson, value);
            byte delta = (byte) (gold.isEmpty() ? -1 : gold.get(0).delta() ? 1 : 0);
            values.add(fold(d), features.of(value), new byte[] {(byte) (gold.isEmpty() ? 0 : 1), delta});
            for (Role role : gold.isEmpty() ? new Role[0] : Role.values()) {
                for (int e : features.candidates(role)) {
                    boolean plays = plays(d, e, role, gold);
                    roles.get(role).add(fold(d), features.of(value, role, e), new byte[] {(byte) (plays ? 1 : 0)});
                }
            }
        }
    }

    private static List<Result> gold(Lesson lesson, Value value) {
        return lesson.gold().results().stream()
                .filter(r -> fold(r.value()).equals(fold(value.text())))
                .toList();
    }

    private static String fold(String value) {
        return BLANKS.matcher(value).replaceAll("");
    }

    private static String goldId(Lesson lesson, Report report, int entity) {
        Document document = report.document();
        return lesson.looseId(
                entity == document.unnamed()
                        ? Relation.THIS
                        : document.entity(entity).id());
    }

    private static Optional<String> player(Result result, Role role) {
        return switch (role) {
            case METHOD -> Optional.of(result.method());
            case DATASET -> result.dataset();
            case METRIC -> result.metric();
        };
    }

    public ResultModel train() {
        Map<Role, Rows> rows = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            rows.put(role, new Rows());
        }
        List<ResultModel> firsts = new ArrayList<>();
        for (int fold = 0; fold < Lesson.FOLDS; fold++) {
            int held = fold;
            firsts.add(first(f -> f != held));
            collectSignals(fold, firsts.get(fold), rows);
        }
        return first(f -> true).with(trees(rows, f -> true), decision(firsts, rows));
    }

    /** The first stage alone. */
    private ResultModel first(IntPredicate use) {
        Map<Role, LinearModel> players = new EnumMap<>(Role.class);
        roles.forEach((role, examples) -> players.put(role, examples.train(L2_ROLES, ITERATIONS, use)));
        return new ResultModel(values.train(L2_VALUES, ITERATIONS, use), players, Map.of(), new Decision(0, 1, 0));
    }

    private void collectSignals(int fold, ResultModel first, Map<Role, Rows> rows) {
        for (int d = 0; d < lessons.size(); d++) {
            if (fold(d) == fold) {
                ResultFeatures features = new ResultFeatures(reports.get(d));
                for (Role role : Role.values()) {
                    collectSignals(
                            d,
                            role,
                            new ResultSignals(
                                    reports.get(d),
                                    features,
                                    role,
                                    first.roles().get(role)),
                            rows.get(role));
                }
            }
        }
    }

    private void collectSignals(int d, Role role, ResultSignals signals, Rows rows) {
        for (int v = 0; v < reports.get(d).values().size(); v++) {
            List<Result> gold = gold(lessons.get(d), reports.get(d).values().get(v));
            for (int e : gold.isEmpty() ? List.<Integer>of() : signals.candidates()) {
                rows.add(fold(d), signals.of(v, e), plays(d, e, role, gold));
            }
        }
    }

    private static Map<Role, BoostedTrees> trees(Map<Role, Rows> rows, IntPredicate use) {
        Map<Role, BoostedTrees> trees = new EnumMap<>(Role.class);
        rows.forEach((role, r) -> trees.put(role, r.grow(use)));
        return trees;
    }

    private Decision decision(List<ResultModel> firsts, Map<Role, Rows> rows) {
        Scores scores = new Scores();
        Set<String> hits = new HashSet<>();
        int stated = 0;
        for (int fold = 0; fold < Lesson.FOLDS; fold++) {
            int held = fold;
            ResultModel model = firsts.get(fold).with(trees(rows, f -> f != held), new Decision(0, 1, 0));
            for (int d = 0; d < lessons.size(); d++) {
                if (decides.test(d) && fold(d) == fold) {
                    score(d, model, scores, hits);
                    stated += lessons.get(d).gold().results().size();
                }
            }
        }
        return scores.decision(stated - hits.size());
    }

    private void score(int d, ResultModel model, Scores scores, Set<String> hits) {
        for (ResultModel.Found found : model.find(reports.get(d))) {
            String method = goldId(lessons.get(d), reports.get(d), found.method());
            Optional<String> dataset = found.dataset().map(e -> goldId(lessons.get(d), reports.get(d), e));
            Optional<String> metric = found.metric().map(e -> goldId(lessons.get(d), reports.get(d), e));
            boolean right = gold(lessons.get(d), found.value()).stream()
                    .anyMatch(r -> r.method().equals(method)
                            && r.dataset().equals(dataset)
                            && r.metric().equals(metric));
            scores.add(found.score(), right);
            if (right) {
                hits.add(
                        d + " " + method + dataset + metric + fold(found.value().text()));
            }
        }
    }

    /** Examples of the second stage. */
    private static final class Rows {

        private final List<float[]> signals = new ArrayList<>();
        private final List<Boolean> labels = new ArrayList<>();
        private final List<Integer> folds = new ArrayList<>();

        void add(int fold, float[] row, boolean label) {
            signals.add(row);
            labels.add(label);
            folds.add(fold);
        }

        BoostedTrees grow(IntPredicate use) {
            List<float[]> x = new ArrayList<>();
            List<Boolean> y = new ArrayList<>();
            for (int i = 0; i < signals.size(); i++) {
                if (use.test(folds.get(i))) {
                    x.add(signals.get(i));
                    y.add(labels.get(i));
                }
            }
            return new TreeBooster(TREES).grow(x, ExampleSet.array(y));
        }
    }
}
