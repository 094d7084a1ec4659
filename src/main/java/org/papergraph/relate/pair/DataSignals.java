package org.papergraph.relate.pair;

import java.util.List;
import org.papergraph.model.EntityType;
import org.papergraph.relate.reading.Reading;
import org.papergraph.relate.text.Cues;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Occurrence;
import org.papergraph.relate.text.Syntax;

/**
 * What the sentences that name a dataset or benchmark say of a method's use of it: how near, in words, stand cues of training and of
 * trials, this method and others, and how many numbers stand around.
 */
final class DataSignals {

    /** In words; what stands further off, or nowhere, counts as this far. */
    private static final int FAR = 30;

    /** In how many words on either side of a name, or of its list, numbers are counted. */
    private static final int NUMBERS = 10;

    private final Reading reading;
    private final Document document;
    private float train = FAR;
    private float evaluate = FAR;
    private float numbersBefore;
    private float numbersAfter;
    private float own = FAR;
    private float rival = FAR;
    private float listed;

    DataSignals(Reading reading, int method, int resource) {
        this.reading = reading;
        this.document = reading.document();
        document.occurrencesOf(resource).stream()
                .filter(o -> o.kind() == Occurrence.Kind.NAME)
                .forEach(o -> look(o, method));
    }

    private void look(Occurrence named, int method) {
        Syntax sentence = document.sentence(named.sentence());
        int start = reading.lists().start(named);
        int end = reading.lists().end(named);
        cues(sentence, start);
        numbersBefore += numbers(sentence, start - NUMBERS, start);
        numbersAfter += numbers(sentence, end, end + NUMBERS);
        listed = Math.max(listed, reading.lists().of(named).size());
        methods(named, method);
    }

    /** How far stand a cue of training, one of trials, this method and another one; numbers before and after; how many are listed. */
    List<Float> all() {
        return List.of(train, evaluate, train - evaluate, own, rival, own - rival, numbersBefore, numbersAfter, listed);
    }

    private void cues(Syntax sentence, int start) {
        for (int w = 0; w < start; w++) {
            String kind = Cues.classOf(sentence.lemma(w)).orElse("");
            if (kind.equals("TRAIN")) {
                train = Math.min(train, start - w);
            } else if (kind.equals("EVALUATE") || kind.equals("BEAT") || kind.equals("EXPERIMENTS")) {
                evaluate = Math.min(evaluate, start - w);
            }
        }
    }

    private static int numbers(Syntax sentence, int from, int to) {
        int numbers = 0;
        for (int w = Math.max(0, from); w < Math.min(sentence.size(), to); w++) {
            numbers += sentence.token(w).tag().equals("CD") ? 1 : 0;
        }
        return numbers;
    }

    private void methods(Occurrence resource, int method) {
        for (Occurrence m : document.occurrencesIn(resource.sentence())) {
            if (document.type(m.entity()) == EntityType.METHOD) {
                int far = m.first() < resource.first()
                        ? reading.lists().start(resource) - reading.lists().end(m)
                        : reading.lists().start(m) - reading.lists().end(resource);
                if (m.entity() == method) {
                    own = Math.min(own, far);
                } else {
                    rival = Math.min(rival, far);
                }
            }
        }
    }
}
