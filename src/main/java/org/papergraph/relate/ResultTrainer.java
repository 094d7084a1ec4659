package org.papergraph.relate;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.papergraph.model.Relation;
import org.papergraph.model.Result;
import org.papergraph.relate.ResultFeatures.Role;

/** Learns {@link ResultModel}s. */
final class ResultTrainer {

    private static final double L2_VALUES = 1;
    private static final double L2_ROLES = 1.2;
    private static final int ITERATIONS = 60;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\\\]+");

    private final List<Lesson> lessons;
    private final List<Reading> readings;
    private final ExampleSet values = new ExampleSet(2);
    private final Map<Role, ExampleSet> roles = new EnumMap<>(Role.class);

    ResultTrainer(List<Lesson> lessons, List<Reading> readings) {
        this.lessons = lessons;
        this.readings = readings;
        for (Role role : Role.values()) {
            roles.put(role, new ExampleSet(1));
        }
        for (int d = 0; d < lessons.size(); d++) {
            collect(lessons.get(d), readings.get(d));
        }
    }

    private void collect(Lesson lesson, Reading reading) {
        int fold = lesson.group() % RelationTrainer.FOLDS;
        List<Value> candidates = new ValueFinder(reading.document()).find();
        ResultFeatures features = new ResultFeatures(reading, candidates);
        for (Value value : candidates) {
            List<Result> gold = gold(lesson, value);
            byte delta = (byte) (gold.isEmpty() ? -1 : gold.get(0).delta() ? 1 : 0);
            values.add(fold, features.of(value), new byte[] {(byte) (gold.isEmpty() ? 0 : 1), delta});
            for (Role role : gold.isEmpty() ? new Role[0] : Role.values()) {
                for (int e : features.candidates(role)) {
                    String id = goldId(lesson, reading, e);
                    boolean plays = gold.stream()
                            .anyMatch(r -> player(r, role).filter(id::equals).isPresent());
                    roles.get(role).add(fold, features.of(value, role, e), new byte[] {(byte) (plays ? 1 : 0)});
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

    private static String goldId(Lesson lesson, Reading reading, int entity) {
        Document document = reading.document();
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

    ResultModel train() {
        Scores scores = new Scores();
        Set<String> hits = new HashSet<>();
        int stated = 0;
        boolean allGiven = lessons.stream().allMatch(Lesson::isGiven);
        for (int fold = 0; fold < RelationTrainer.FOLDS; fold++) {
            int held = fold;
            ResultModel model = model(f -> f != held, new Decision(0, 1, 0));
            for (int d = 0; d < lessons.size(); d++) {
                boolean decides = allGiven || !lessons.get(d).isGiven();
                if (decides && lessons.get(d).group() % RelationTrainer.FOLDS == fold) {
                    score(d, model, scores, hits);
                    stated += lessons.get(d).gold().results().size();
                }
            }
        }
        return model(f -> true, scores.decision(stated - hits.size()));
    }

    private void score(int d, ResultModel model, Scores scores, Set<String> hits) {
        for (ResultModel.Found found : model.find(readings.get(d))) {
            String method = goldId(lessons.get(d), readings.get(d), found.method());
            Optional<String> dataset = found.dataset().map(e -> goldId(lessons.get(d), readings.get(d), e));
            Optional<String> metric = found.metric().map(e -> goldId(lessons.get(d), readings.get(d), e));
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

    private ResultModel model(IntPredicate use, Decision decision) {
        Map<Role, org.papergraph.learn.LinearModel> players = new EnumMap<>(Role.class);
        roles.forEach((role, examples) -> players.put(role, examples.train(L2_ROLES, ITERATIONS, use)));
        return new ResultModel(values.train(L2_VALUES, ITERATIONS, use), players, decision);
    }
}
