package org.papergraph.relate.pair;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.learn.LinearModel;
import org.papergraph.learn.LogisticRegression;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.Lexicon;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;
import org.papergraph.relate.learning.ExampleSet;
import org.papergraph.relate.learning.Lesson;
import org.papergraph.relate.reading.Meeting;
import org.papergraph.relate.reading.Pair;
import org.papergraph.relate.reading.Reading;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.FormFinder;
import org.papergraph.relate.text.Knowledge;
import org.papergraph.relate.text.Names;

/**
 * What single sentences say, learnt from a corpus of annotated sentences of other papers. Its opinion is evidence for the model of
 * whole abstracts, of which there are fewer.
 */
public final class SentenceModel {

    /** Log-odds where there is none to compare with: less than any model gives. */
    private static final double NONE = -12;

    private static final double L2 = 2;
    private static final int ITERATIONS = 40;
    private static final int PLACES = 3;
    private static final double THRESHOLD = 0.3;

    private final LinearModel model;

    private SentenceModel(LinearModel model) {
        this.model = model;
    }

    /** @param sentences each a paper of one sentence */
    public static SentenceModel train(List<Lesson> sentences) {
        ExampleSet examples = new ExampleSet(Pair.RELATIONS.size());
        for (Lesson lesson : sentences) {
            Reading reading = reading(lesson.paper(), lesson.entities());
            for (Pair pair : Pair.of(reading)) {
                List<Meeting> meetings = reading.meetings(pair.subject(), pair.object());
                if (!meetings.isEmpty()) {
                    examples.add(0, features(reading, pair, meetings.get(0)), labels(lesson, reading, pair));
                }
            }
        }
        return new SentenceModel(examples.train(L2, ITERATIONS));
    }

    /** The corpus says who is compared, but never who wins. */
    private static boolean isTaught(RelationType relation) {
        return relation != RelationType.OUTPERFORMS;
    }

    private static byte[] labels(Lesson lesson, Reading reading, Pair pair) {
        byte[] labels = new byte[Pair.RELATIONS.size()];
        for (int r = 0; r < labels.length; r++) {
            RelationType relation = Pair.RELATIONS.get(r);
            boolean asked = pair.fits(reading, relation) && isTaught(relation);
            boolean stated = lesson.states(reading.document(), relation, pair);
            labels[r] = (byte) (!asked ? -1 : stated ? 1 : 0);
        }
        return labels;
    }

    private static Set<String> features(Reading reading, Pair pair, Meeting meeting) {
        Document document = reading.document();
        Set<String> features = new LinkedHashSet<>(new MeetingFeatures(document, meeting).all());
        features.addAll(Names.compare(document.entity(pair.subject()), document.entity(pair.object())));
        features.add("subject-last=" + PairFeatures.lastWord(document.entity(pair.subject())));
        features.add("object-last=" + PairFeatures.lastWord(document.entity(pair.object())));
        return features;
    }

    /** For each relation, the highest log-odds that a sentence with both gives. */
    Map<RelationType, Double> opinions(Reading reading, Pair pair) {
        Map<RelationType, Double> opinions = new EnumMap<>(RelationType.class);
        List<Meeting> meetings = reading.meetings(pair.subject(), pair.object());
        for (Meeting meeting : meetings.subList(0, Math.min(PLACES, meetings.size()))) {
            int[] known = model.known(features(reading, pair, meeting));
            for (int r = 0; r < Pair.RELATIONS.size(); r++) {
                opinions.merge(Pair.RELATIONS.get(r), model.margin(r, known), Math::max);
            }
        }
        Pair.RELATIONS.forEach(r -> opinions.putIfAbsent(r, NONE));
        return opinions;
    }

    /** What a sentence by itself, as a paper without a title, states of its entities. */
    public Annotation relate(AnnotatedPaper sentence, List<Entity> entities) {
        Reading reading = reading(sentence, entities);
        Document document = reading.document();
        List<Relation> relations = new ArrayList<>();
        for (Pair pair : Pair.of(reading)) {
            opinions(reading, pair).forEach((type, margin) -> {
                double confidence = LogisticRegression.sigmoid(margin);
                if (isTaught(type) && pair.fits(reading, type) && confidence >= THRESHOLD) {
                    relations.add(new Relation(
                            document.entity(pair.subject()).id(),
                            type,
                            document.entity(pair.object()).id(),
                            confidence,
                            List.of()));
                }
            });
        }
        return new Annotation(sentence.paper(), entities, relations, List.of());
    }

    private static Reading reading(AnnotatedPaper sentence, List<Entity> entities) {
        List<Entity> located = FormFinder.locate(sentence.paper().text(), entities);
        Document document = Document.of(sentence, located, new Knowledge(new Lexicon(List.of())));
        return new Reading(document, new double[document.size()], -1);
    }

    void write(DataOutput out) throws IOException {
        model.write(out);
    }

    static SentenceModel read(DataInput in) throws IOException {
        return new SentenceModel(LinearModel.read(in));
    }
}
