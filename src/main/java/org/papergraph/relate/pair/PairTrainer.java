package org.papergraph.relate.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.papergraph.learn.BoostedTrees;
import org.papergraph.learn.Ensemble;
import org.papergraph.learn.LogisticRegression;
import org.papergraph.learn.TreeBooster;
import org.papergraph.model.RelationType;
import org.papergraph.relate.learning.Decision;
import org.papergraph.relate.learning.ExampleSet;
import org.papergraph.relate.learning.Lesson;
import org.papergraph.relate.learning.Scores;
import org.papergraph.relate.learning.TreeExamples;
import org.papergraph.relate.reading.Pair;
import org.papergraph.relate.reading.Reading;

/** Learns {@link PairModel}s. */
public final class PairTrainer {

    private static final double L2_PAIRS = 3;
    private static final int ITERATIONS = 50;
    private static final TreeBooster.Options TREES = new TreeBooster.Options(100, 4, 0.06, 4, 4, 0.5, 0.8, 7);

    /** What the measured papers say so seldom that the second stage learns it from the others too. */
    private static final Set<RelationType> SELDOM = EnumSet.of(RelationType.TRAINED_ON, RelationType.COMPARED_WITH);

    private final List<Lesson> lessons;
    private final List<Reading> readings;
    private final SentenceModel sentences;
    private final int measured;
    private final IntPredicate decides;
    private final List<List<Pair>> pairs = new ArrayList<>();

    /**
     * @param readings those of the lessons, in their order
     * @param measured how many of the first lessons are abstracts like those that will be read; the others speak of data far more
     *     often
     * @param decides whether one of them, by its number, counts for thresholds and calibration
     */
    public PairTrainer(
            List<Lesson> lessons, List<Reading> readings, SentenceModel sentences, int measured, IntPredicate decides) {
        this.lessons = lessons;
        this.readings = readings;
        this.sentences = sentences;
        this.measured = measured;
        this.decides = decides;
    }

    /** @param decisions receives what follows from each relation's scores */
    public PairModel train(Map<RelationType, Decision> decisions) {
        ExampleSet examples = new ExampleSet(Pair.RELATIONS.size());
        for (int d = 0; d < readings.size(); d++) {
            Reading reading = readings.get(d);
            PairFeatures source = new PairFeatures(reading);
            pairs.add(Pair.of(reading));
            for (Pair pair : pairs.get(d)) {
                examples.add(lessons.get(d).fold(), features(d, source, pair), labels(d, reading, pair));
            }
        }
        List<PairSignals> signals = unseenSignals(examples);
        Map<RelationType, BoostedTrees> second = new EnumMap<>(RelationType.class);
        for (RelationType relation : Pair.RELATIONS) {
            SecondStage stage = new SecondStage(relation, signals);
            second.put(relation, stage.grow());
            decisions.put(relation, stage.decision());
        }
        return new PairModel(sentences, examples.trainEnsemble(L2_PAIRS, ITERATIONS, f -> true), second);
    }

    private Set<String> features(int d, PairFeatures source, Pair pair) {
        Set<String> features = source.of(pair.subject(), pair.object());
        boolean elsewhere = d >= measured && pair.fits(readings.get(d), RelationType.EVALUATED_ON);
        return elsewhere ? DomainFeatures.with(features) : features;
    }

    /** Where the annotators did not have an end, a statement is no less well said: nothing is learnt from that pair. */
    private byte[] labels(int d, Reading reading, Pair pair) {
        byte[] labels = new byte[Pair.RELATIONS.size()];
        boolean known = lessons.get(d).knows(reading.document(), pair.subject())
                && lessons.get(d).knows(reading.document(), pair.object());
        for (int r = 0; r < labels.length; r++) {
            RelationType relation = Pair.RELATIONS.get(r);
            boolean stated = lessons.get(d).states(reading.document(), relation, pair);
            labels[r] = (byte) (!known || !pair.fits(reading, relation) ? -1 : stated ? 1 : 0);
        }
        return labels;
    }

    private List<PairSignals> unseenSignals(ExampleSet examples) {
        List<Ensemble> models = new ArrayList<>();
        for (int fold = 0; fold < Lesson.FOLDS; fold++) {
            int held = fold;
            models.add(examples.trainEnsemble(L2_PAIRS, ITERATIONS, f -> f != held));
        }
        List<PairSignals> signals = new ArrayList<>();
        for (int d = 0; d < readings.size(); d++) {
            Ensemble model = models.get(lessons.get(d).fold());
            PairFeatures source = new PairFeatures(readings.get(d));
            Map<Pair, int[]> known = new LinkedHashMap<>();
            // Without the marks of the other domain: margins then mean the same for all.
            pairs.get(d).forEach(p -> known.put(p, model.known(source.of(p.subject(), p.object()))));
            Map<RelationType, double[][]> margins = PairModel.margins(model, readings.get(d), known);
            signals.add(new PairSignals(readings.get(d), sentences, margins, d >= measured));
        }
        return signals;
    }

    /** The second stage of one relation. */
    private final class SecondStage {

        private final TreeExamples examples = TreeExamples.each(TREES);
        private final List<Scored> decisive = new ArrayList<>();
        private final int missed;

        SecondStage(RelationType relation, List<PairSignals> signals) {
            int found = 0;
            int stated = 0;
            int learnt = SELDOM.contains(relation) ? readings.size() : measured;
            for (int d = 0; d < learnt; d++) {
                for (Pair p : pairs.get(d)) {
                    if (p.fits(readings.get(d), relation)) {
                        boolean label = lessons.get(d).states(readings.get(d).document(), relation, p);
                        if (signals.get(d).first(relation, p) < PairModel.HOPELESS) {
                            continue;
                        }
                        Scored example = new Scored(
                                lessons.get(d).fold(), signals.get(d).of(relation, p.subject(), p.object()), label);
                        examples.add(example.fold, example.signals, label);
                        if (decides.test(d)) {
                            decisive.add(example);
                            found += label ? 1 : 0;
                        }
                    }
                }
                stated += decides.test(d) ? lessons.get(d).count(relation) : 0;
            }
            missed = Math.max(0, stated - found);
        }

        BoostedTrees grow() {
            return examples.grow(f -> true);
        }

        Decision decision() {
            Scores scores = new Scores();
            List<BoostedTrees> trees = examples.unseen();
            decisive.sort(Comparator.comparingInt(Scored::fold));
            for (Scored example : decisive) {
                double margin = PairModel.margin(trees.get(example.fold), example.signals);
                scores.add(LogisticRegression.sigmoid(margin), example.label);
            }
            return scores.decision(missed);
        }
    }

    /** An example that counts for threshold and calibration. */
    private record Scored(int fold, float[] signals, boolean label) {}
}
