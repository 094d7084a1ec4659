package org.papergraph.relate.introduction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.papergraph.learn.BoostedTrees;
import org.papergraph.learn.LinearModel;
import org.papergraph.learn.TreeBooster;
import org.papergraph.relate.learning.ExampleSet;
import org.papergraph.relate.learning.Lesson;
import org.papergraph.relate.learning.TreeExamples;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Lists;

/** Learns {@link IntroductionModel}s. */
public final class IntroductionTrainer {

    private static final double L2_NAMED = 3;
    private static final double L2_UNNAMED = 8;
    private static final int ITERATIONS = 50;
    private static final TreeBooster.Options TREES = new TreeBooster.Options(150, 3, 0.04, 4, 8, 0.5, 0.7, 7);

    /** The label of what the annotators passed over: it may be introduced all the same. */
    private static final byte[] OPEN = {-1};

    private final List<Lesson> lessons;
    private final List<Document> documents;
    private final List<Lists> lists;
    private final int measured;
    private final List<IntroductionFeatures> features = new ArrayList<>();

    /**
     * @param documents those of the lessons, in their order
     * @param measured how many of the first lessons the second stage learns from
     */
    public IntroductionTrainer(List<Lesson> lessons, List<Document> documents, int measured) {
        this.measured = measured;
        this.lessons = lessons;
        this.documents = documents;
        this.lists = documents.stream().map(Lists::new).toList();
        for (int d = 0; d < documents.size(); d++) {
            features.add(new IntroductionFeatures(documents.get(d), lists.get(d)));
        }
    }

    private int fold(int document) {
        return lessons.get(document).fold();
    }

    /** @param unseen receives, for each document, the probabilities that models give that have not seen its fold */
    public IntroductionModel train(List<double[]> unseen) {
        ExampleSet named = new ExampleSet(1);
        for (int d = 0; d < documents.size(); d++) {
            for (int e = 0; e < documents.get(d).unnamed(); e++) {
                boolean judged = lessons.get(d).nearlyKnows(documents.get(d), e);
                named.add(fold(d), features.get(d).of(e), judged ? label(d, e) : OPEN);
            }
        }
        BoostedTrees second = second(named.unseen(L2_NAMED, ITERATIONS, Lesson.FOLDS), unseen);
        LinearModel unnamed = unnamed(unseen);
        return new IntroductionModel(named.train(L2_NAMED, ITERATIONS), second, unnamed);
    }

    private byte[] label(int d, int entity) {
        return new byte[] {(byte) (lessons.get(d).introduces(documents.get(d), entity) ? 1 : 0)};
    }

    private BoostedTrees second(double[] scores, List<double[]> unseen) {
        List<float[][]> signals = signals(scores);
        TreeExamples examples = TreeExamples.each(TREES);
        for (int d = 0; d < measured; d++) {
            for (int e = 0; e < documents.get(d).unnamed(); e++) {
                examples.add(fold(d), signals.get(d)[e], lessons.get(d).introduces(documents.get(d), e));
            }
        }
        List<BoostedTrees> trees = examples.unseen();
        for (int d = 0; d < documents.size(); d++) {
            unseen.add(new double[documents.get(d).size()]);
            for (int e = 0; e < documents.get(d).unnamed(); e++) {
                unseen.get(d)[e] =
                        IntroductionModel.introduced(features.get(d), e, trees.get(fold(d)), signals.get(d)[e]);
            }
        }
        return examples.grow(f -> true);
    }

    /** @param scores the first stage's probability of each entity of each document */
    private List<float[][]> signals(double[] scores) {
        List<float[][]> signals = new ArrayList<>();
        int next = 0;
        for (int d = 0; d < documents.size(); d++) {
            double[] margins = new double[documents.get(d).unnamed()];
            for (int e = 0; e < margins.length; e++) {
                double p = scores[next++];
                margins[e] = Math.log(p / (1 - p));
            }
            IntroductionSignals source = new IntroductionSignals(documents.get(d), lists.get(d), margins);
            signals.add(IntStream.range(0, margins.length).mapToObj(source::of).toArray(float[][]::new));
        }
        return signals;
    }

    private LinearModel unnamed(List<double[]> unseen) {
        ExampleSet unnamed = new ExampleSet(1);
        for (int d = 0; d < documents.size(); d++) {
            unnamed.add(
                    fold(d),
                    new UnnamedFeatures(documents.get(d)).of(unseen.get(d)),
                    label(d, documents.get(d).unnamed()));
        }
        double[] scores = unnamed.unseen(L2_UNNAMED, ITERATIONS, Lesson.FOLDS);
        for (int d = 0; d < documents.size(); d++) {
            unseen.get(d)[documents.get(d).unnamed()] = scores[d];
        }
        return unnamed.train(L2_UNNAMED, ITERATIONS);
    }
}
