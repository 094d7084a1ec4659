package org.papergraph.relate.pair;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.papergraph.model.Annotation;
import org.papergraph.model.EntityType;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;
import org.papergraph.relate.Example;
import org.papergraph.relate.learning.Lesson;
import org.papergraph.relate.reading.Pair;
import org.papergraph.relate.reading.Reading;
import org.papergraph.relate.text.Document;

class PairTrainerTest {

    private static final int PAPERS = 6;

    private final List<Lesson> lessons = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();

    private static Example paper(int number, String loser) {
        String name = "Net" + (char) ('A' + number);
        return new Example(name + " Sees", "On all tasks, " + name + " outperforms plain OldNet by far.")
                .entity("e1", EntityType.METHOD, name)
                .entity("e2", EntityType.METHOD, loser);
    }

    private static Reading reading(Example example) {
        Document document = example.document();
        return new Reading(document, new double[document.size()], -1);
    }

    private void learn(int number, Example seen) {
        Example gold = paper(number, "OldNet");
        Annotation truth = new Annotation(
                gold.annotated().paper(),
                gold.entities(),
                List.of(new Relation("e1", RelationType.OUTPERFORMS, "e2", 1, List.of())),
                List.of());
        lessons.add(new Lesson(seen.annotated(), seen.entities(), truth, number));
        readings.add(reading(seen));
    }

    /** The first stage's log-odds that the first outperforms the second. */
    private double outperforms(Example paper) {
        PairModel model = new PairTrainer(lessons, readings, SentenceModel.train(lessons), lessons.size(), d -> true)
                .train(new EnumMap<>(RelationType.class));
        Reading reading = reading(paper);
        int[] features = model.first().known(new PairFeatures(reading).of(0, 1));
        return PairModel.margins(model.first(), reading, Map.of(new Pair(0, 1), features))
                .get(RelationType.OUTPERFORMS)[0][1];
    }

    @Test
    void whatIsSaidOfAnEntityThatTheAnnotatorsDidNotHaveIsNotTakenForWrong() {
        for (int n = 0; n < PAPERS; n++) {
            learn(n, paper(n, "OldNet"));
            learn(n, paper(n, "plain OldNet"));
            learn(n, paper(n, "plain OldNet"));
        }
        double logOdds = outperforms(paper(PAPERS, "plain OldNet"));
        assertTrue(logOdds > 0, () -> "log-odds of " + logOdds);
    }
}
