package org.papergraph.relate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.papergraph.learn.BoostedTrees;
import org.papergraph.learn.LinearModel;
import org.papergraph.learn.LogisticRegression;
import org.papergraph.learn.TreeBooster;
import org.papergraph.model.Annotation;
import org.papergraph.model.RelationType;

/**
 * Learns {@link RelationModel}s. Each stage learns from what the stage before says of papers that it has not seen, so the papers are
 * dealt into folds. The same lessons in the same order give the same model to the byte.
 */
public final class RelationTrainer {

    /** Into how many parts lessons are dealt. */
    public static final int FOLDS = 5;

    private static final double L2_PAIRS = 3;
    private static final int ITERATIONS = 50;
    private static final TreeBooster.Options TREES = new TreeBooster.Options(100, 4, 0.06, 4, 4, 0.5, 0.8, 7);

    private final List<Lesson> lessons;
    private final List<Document> documents;
    private final SentenceModel sentences;
    private final boolean allGiven;
    private final Knowledge knowledge;

    /** @param sentences what is learnt from single sentences of other papers */
    public RelationTrainer(List<Lesson> lessons, SentenceModel sentences, Knowledge knowledge) {
        this.knowledge = knowledge;
        this.sentences = sentences;
        this.lessons = List.copyOf(lessons);
        this.allGiven = lessons.stream().allMatch(Lesson::isGiven);
        this.documents = lessons.stream()
                .map(l -> Document.of(l.paper(), l.entities(), knowledge))
                .toList();
    }

    public RelationExtractor train() {
        return new RelationExtractor(model(), knowledge);
    }

    /**
     * What models say of lessons whose group they have not seen, in the order of {@code asked}.
     *
     * @param lessons to learn from, dealt into {@value #FOLDS} folds by their groups
     */
    public static List<Annotation> unseen(
            List<Lesson> lessons, SentenceModel sentences, Knowledge knowledge, List<Lesson> asked) {
        Annotation[] unseen = new Annotation[asked.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            List<Lesson> seen = lessons.stream()
                    .filter(l -> l.group() % FOLDS != held)
                    .map(l -> l.inGroup(l.group() / FOLDS))
                    .toList();
            RelationExtractor extractor = new RelationTrainer(seen, sentences, knowledge).train();
            for (int i = 0; i < unseen.length; i++) {
                if (asked.get(i).group() % FOLDS == fold) {
                    unseen[i] =
                            extractor.relate(asked.get(i).paper(), asked.get(i).entities());
                }
            }
        }
        return List.of(unseen);
    }

    private RelationModel model() {
        List<double[]> introduced = new ArrayList<>();
        IntroductionModel introductions = new IntroductionTrainer(lessons, documents).train(introduced);
        List<Reading> readings = new ArrayList<>();
        for (int d = 0; d < documents.size(); d++) {
            readings.add(IntroductionModel.reading(documents.get(d), introduced.get(d)));
        }
        Map<RelationType, Decision> decisions = new EnumMap<>(RelationType.class);
        PairModel pairs = pairs(readings, decisions);
        decisions.put(RelationType.INTRODUCES, introductionDecision(introduced));
        return new RelationModel(introductions, pairs, decisions, new ResultTrainer(lessons, readings).train());
    }

    private int fold(int document) {
        return lessons.get(document).group() % FOLDS;
    }

    /** Thresholds and calibration are for entities that the program finds, where there are any. */
    private boolean decides(int d) {
        return allGiven || !lessons.get(d).isGiven();
    }

    private Decision introductionDecision(List<double[]> introduced) {
        Scores scores = new Scores();
        int missed = 0;
        for (int d = 0; d < documents.size(); d++) {
            missed += decides(d) ? lessons.get(d).count(RelationType.INTRODUCES) : 0;
            for (int e = 0; decides(d) && e < documents.get(d).size(); e++) {
                boolean label = lessons.get(d).introduces(documents.get(d), e);
                missed -= label ? 1 : 0;
                scores.add(introduced.get(d)[e], label);
            }
        }
        return scores.decision(missed);
    }

    private PairModel pairs(List<Reading> readings, Map<RelationType, Decision> decisions) {
        ExampleSet examples = new ExampleSet(Pair.RELATIONS.size());
        List<List<Pair>> pairs = new ArrayList<>();
        for (int d = 0; d < readings.size(); d++) {
            Reading reading = readings.get(d);
            PairFeatures source = new PairFeatures(reading);
            pairs.add(Pair.of(reading));
            for (Pair pair : pairs.get(d)) {
                examples.add(fold(d), source.of(pair.subject(), pair.object()), labels(d, reading, pair));
            }
        }
        List<PairSignals> signals = unseenSignals(readings, pairs, examples);
        Map<RelationType, BoostedTrees> second = new EnumMap<>(RelationType.class);
        for (RelationType relation : Pair.RELATIONS) {
            SecondStage stage = new SecondStage(relation, readings, pairs, signals);
            second.put(relation, stage.grow(f -> true));
            decisions.put(relation, stage.decision());
        }
        return new PairModel(sentences, examples.train(L2_PAIRS, ITERATIONS), second);
    }

    private static byte[] label(boolean label) {
        return new byte[] {(byte) (label ? 1 : 0)};
    }

    private byte[] labels(int d, Reading reading, Pair pair) {
        byte[] labels = new byte[Pair.RELATIONS.size()];
        for (int r = 0; r < labels.length; r++) {
            RelationType relation = Pair.RELATIONS.get(r);
            boolean stated = lessons.get(d).states(reading.document(), relation, pair);
            labels[r] = (byte) (!pair.fits(reading, relation) ? -1 : stated ? 1 : 0);
        }
        return labels;
    }

    private List<PairSignals> unseenSignals(List<Reading> readings, List<List<Pair>> pairs, ExampleSet examples) {
        List<LinearModel> models = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            models.add(examples.train(L2_PAIRS, ITERATIONS, f -> f != held));
        }
        List<PairSignals> signals = new ArrayList<>();
        for (int d = 0; d < readings.size(); d++) {
            LinearModel model = models.get(fold(d));
            PairFeatures source = new PairFeatures(readings.get(d));
            Map<Pair, int[]> known = new LinkedHashMap<>();
            pairs.get(d).forEach(p -> known.put(p, model.known(source.of(p.subject(), p.object()))));
            signals.add(new PairSignals(readings.get(d), sentences, PairModel.margins(model, readings.get(d), known)));
        }
        return signals;
    }

    /** The second stage of one relation. */
    private final class SecondStage {

        private final List<float[]> examples = new ArrayList<>();
        private final List<Boolean> labels = new ArrayList<>();
        private final List<Integer> folds = new ArrayList<>();
        private final List<Boolean> decisive = new ArrayList<>();
        private final int missed;

        SecondStage(RelationType relation, List<Reading> readings, List<List<Pair>> pairs, List<PairSignals> signals) {
            int found = 0;
            int stated = 0;
            for (int d = 0; d < readings.size(); d++) {
                for (Pair p : pairs.get(d)) {
                    if (p.fits(readings.get(d), relation)) {
                        boolean label = lessons.get(d).states(readings.get(d).document(), relation, p);
                        if (signals.get(d).first(relation, p) < PairModel.HOPELESS) {
                            continue;
                        }
                        examples.add(signals.get(d).of(relation, p.subject(), p.object()));
                        labels.add(label);
                        folds.add(fold(d));
                        decisive.add(decides(d));
                        found += label && decides(d) ? 1 : 0;
                    }
                }
                stated += decides(d) ? lessons.get(d).count(relation) : 0;
            }
            missed = Math.max(0, stated - found);
        }

        BoostedTrees grow(IntPredicate use) {
            List<float[]> x = new ArrayList<>();
            List<Boolean> y = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                if (use.test(folds.get(i))) {
                    x.add(examples.get(i));
                    y.add(labels.get(i));
                }
            }
            return new TreeBooster(TREES).grow(x, ExampleSet.array(y));
        }

        Decision decision() {
            Scores scores = new Scores();
            for (int fold = 0; fold < FOLDS; fold++) {
                int held = fold;
                BoostedTrees trees = grow(f -> f != held);
                for (int i = 0; i < examples.size(); i++) {
                    if (folds.get(i) == fold && decisive.get(i)) {
                        double margin = PairModel.margin(trees, examples.get(i));
                        scores.add(LogisticRegression.sigmoid(margin), labels.get(i));
                    }
                }
            }
            return scores.decision(missed);
        }
    }
}
