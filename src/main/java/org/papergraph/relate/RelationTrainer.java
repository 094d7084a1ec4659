package org.papergraph.relate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.papergraph.model.Annotation;
import org.papergraph.model.RelationType;
import org.papergraph.relate.introduction.IntroductionModel;
import org.papergraph.relate.introduction.IntroductionTrainer;
import org.papergraph.relate.learning.Decision;
import org.papergraph.relate.learning.Lesson;
import org.papergraph.relate.learning.Scores;
import org.papergraph.relate.pair.PairModel;
import org.papergraph.relate.pair.PairTrainer;
import org.papergraph.relate.pair.SentenceModel;
import org.papergraph.relate.reading.Reading;
import org.papergraph.relate.result.ResultTrainer;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Knowledge;

/**
 * Learns {@link RelationModel}s. Each stage learns from what the stage before says of papers that it has not seen, so the papers are
 * dealt into folds. The same lessons in the same order give the same model to the byte.
 */
public final class RelationTrainer {

    private final List<Lesson> lessons;
    private final List<Document> documents;
    private final SentenceModel sentences;
    private final int measured;
    private final boolean allGiven;
    private final Knowledge knowledge;

    /**
     * @param others to learn from too, though not for thresholds and calibration
     * @param sentences what is learnt from single sentences of other papers
     */
    public RelationTrainer(List<Lesson> lessons, List<Lesson> others, SentenceModel sentences, Knowledge knowledge) {
        this.knowledge = knowledge;
        this.sentences = sentences;
        this.lessons = Stream.concat(lessons.stream(), others.stream()).toList();
        this.measured = lessons.size();
        this.allGiven = lessons.stream().allMatch(Lesson::isGiven);
        this.documents = this.lessons.stream()
                .map(l -> Document.of(l.paper(), l.entities(), knowledge))
                .toList();
    }

    public RelationExtractor train() {
        return new RelationExtractor(model(), knowledge);
    }

    /**
     * What models say of lessons whose group they have not seen, in the order of {@code asked}.
     *
     * @param lessons to learn from, dealt into {@value Lesson#FOLDS} folds by their groups
     * @param others to learn from in every fold
     */
    public static List<Annotation> unseen(
            List<Lesson> lessons,
            List<Lesson> others,
            SentenceModel sentences,
            Knowledge knowledge,
            List<Lesson> asked) {
        Annotation[] unseen = new Annotation[asked.size()];
        for (int fold = 0; fold < Lesson.FOLDS; fold++) {
            int held = fold;
            List<Lesson> seen = lessons.stream()
                    .filter(l -> l.group() % Lesson.FOLDS != held)
                    .map(l -> l.inGroup(l.group() / Lesson.FOLDS))
                    .toList();
            RelationExtractor extractor = new RelationTrainer(seen, others, sentences, knowledge).train();
            for (int i = 0; i < unseen.length; i++) {
                if (asked.get(i).group() % Lesson.FOLDS == fold) {
                    unseen[i] =
                            extractor.relate(asked.get(i).paper(), asked.get(i).entities());
                }
            }
        }
        return List.of(unseen);
    }

    private RelationModel model() {
        List<double[]> introduced = new ArrayList<>();
        IntroductionModel introductions = new IntroductionTrainer(lessons, documents, measured).train(introduced);
        List<Reading> readings = new ArrayList<>();
        for (int d = 0; d < documents.size(); d++) {
            readings.add(IntroductionModel.reading(documents.get(d), introduced.get(d)));
        }
        Map<RelationType, Decision> decisions = new EnumMap<>(RelationType.class);
        PairModel pairs = new PairTrainer(lessons, readings, sentences, measured, this::decides).train(decisions);
        decisions.put(RelationType.INTRODUCES, introductionDecision(introduced));
        return new RelationModel(
                introductions, pairs, decisions, new ResultTrainer(lessons, readings, this::decides).train());
    }

    /** Thresholds and calibration are for entities that the program finds, where there are any. */
    private boolean decides(int d) {
        return d < measured && (allGiven || !lessons.get(d).isGiven());
    }

    private Decision introductionDecision(List<double[]> introduced) {
        Scores scores = new Scores();
        int missed = 0;
        for (int d = 0; d < measured; d++) {
            missed += decides(d) ? lessons.get(d).count(RelationType.INTRODUCES) : 0;
            for (int e = 0; decides(d) && e < documents.get(d).size(); e++) {
                boolean label = lessons.get(d).introduces(documents.get(d), e);
                missed -= label ? 1 : 0;
                scores.add(introduced.get(d)[e], label);
            }
        }
        return scores.decision(missed);
    }
}
