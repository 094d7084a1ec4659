package org.papergraph.relate.result;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.papergraph.learn.BoostedTrees;
import org.papergraph.learn.LinearModel;
import org.papergraph.learn.TreeBooster;
import org.papergraph.model.Relation;
import org.papergraph.model.Result;
import org.papergraph.relate.learning.Decision;
import org.papergraph.relate.learning.ExampleSet;
import org.papergraph.relate.learning.Lesson;
import org.papergraph.relate.learning.Scores;
import org.papergraph.relate.learning.TreeExamples;
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
            for (Role role : Role.values()) {
                for (int e : teaching(d, features.candidates(role), role, gold)) {
                    boolean plays = plays(d, e, role, gold);
                    roles.get(role).add(fold(d), features.of(value, role, e), new byte[] {(byte) (plays ? 1 : 0)});
                }
            }
        }
    }

    /**
     * The candidates to learn from. Who plays the role may not be among them: then any choice is wrong, and teaches nothing. Where the
     * gold entities are given, no proposed metric is right; that would teach that none ever is.
     */
    private List<Integer> teaching(int d, List<Integer> candidates, Role role, List<Result> gold) {
        boolean played = gold.stream().anyMatch(r -> player(r, role).isPresent());
        boolean lost = played && candidates.stream().noneMatch(e -> plays(d, e, role, gold));
        return gold.isEmpty() || lost
                ? List.of()
                : candidates.stream()
                        .filter(e -> decides.test(d) || !reports.get(d).isProposed(e))
                        .toList();
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
        List<ResultModel> firsts = inFolds(held -> first(f -> f != held));
        Map<Role, TreeExamples> second = examples(firsts, ResultModel::signals);
        List<ResultModel> seconds = inFolds(held -> firsts.get(held).withSecond(trees(second, f -> f != held)));
        Map<Role, TreeExamples> last = examples(seconds, ResultModel::agreements);
        List<ResultModel> lasts = inFolds(held -> seconds.get(held).withLast(trees(last, f -> f != held)));
        return first(f -> true)
                .withSecond(trees(second, f -> true))
                .withLast(trees(last, f -> true))
                .with(decision(lasts));
    }

    /** A model for each fold, which has not seen it. */
    private static List<ResultModel> inFolds(IntFunction<ResultModel> training) {
        return IntStream.range(0, Lesson.FOLDS).mapToObj(training).toList();
    }

    /** The first stage alone. */
    private ResultModel first(IntPredicate use) {
        Map<Role, LinearModel> players = new EnumMap<>(Role.class);
        roles.forEach((role, examples) -> players.put(role, examples.train(L2_ROLES, ITERATIONS, use)));
        return new ResultModel(
                values.train(L2_VALUES, ITERATIONS, use), players, Map.of(), Map.of(), new Decision(0, 1, 0));
    }

    /** What a stage sees of each lesson, by models that have not seen it. */
    private Map<Role, TreeExamples> examples(List<ResultModel> models, Stage stage) {
        Map<Role, TreeExamples> examples = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            examples.put(role, role.isSingle() ? TreeExamples.choices(TREES) : TreeExamples.each(TREES));
        }
        for (int d = 0; d < lessons.size(); d++) {
            Report report = reports.get(d);
            int lesson = d;
            stage.signals(models.get(fold(d)), report, new ResultFeatures(report))
                    .forEach((role, signals) -> collect(lesson, role, signals, examples.get(role)));
        }
        return examples;
    }

    private void collect(int d, Role role, Signals signals, TreeExamples examples) {
        for (int v = 0; v < reports.get(d).values().size(); v++) {
            List<Result> gold = gold(lessons.get(d), reports.get(d).values().get(v));
            examples.nextChoice();
            for (int e : teaching(d, signals.candidates(), role, gold)) {
                examples.add(fold(d), signals.of(v, e), plays(d, e, role, gold));
            }
        }
    }

    private static Map<Role, BoostedTrees> trees(Map<Role, TreeExamples> examples, IntPredicate use) {
        Map<Role, BoostedTrees> trees = new EnumMap<>(Role.class);
        examples.forEach((role, e) -> trees.put(role, e.grow(use)));
        return trees;
    }

    private Decision decision(List<ResultModel> models) {
        Scores scores = new Scores();
        Set<String> hits = new HashSet<>();
        int stated = 0;
        for (int d = 0; d < lessons.size(); d++) {
            if (decides.test(d)) {
                score(d, models.get(fold(d)), scores, hits);
                stated += lessons.get(d).gold().results().size();
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

    /** What of a paper a stage of trees asks. */
    private interface Stage {

        Map<Role, ? extends Signals> signals(ResultModel before, Report report, ResultFeatures features);
    }
}
