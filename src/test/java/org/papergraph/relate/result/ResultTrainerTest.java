package org.papergraph.relate.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.model.Annotation;
import org.papergraph.model.EntityType;
import org.papergraph.model.Result;
import org.papergraph.relate.Example;
import org.papergraph.relate.learning.Lesson;
import org.papergraph.relate.reading.Reading;
import org.papergraph.relate.text.Document;

class ResultTrainerTest {

    private static final int PAPERS = 6;

    private final List<Lesson> lessons = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();

    private static String name(int number) {
        return "Net" + (char) ('A' + number);
    }

    private static Example paper(int number, String method) {
        return new Example("Seeing Well", "With ease, plain " + name(number) + " scores 8" + number + ".5% there.")
                .entity("e1", EntityType.METHOD, method);
    }

    private static Reading reading(Example example) {
        Document document = example.document();
        return new Reading(document, new double[document.size()], -1);
    }

    private void learn(int number, Example seen) {
        Example gold = paper(number, name(number));
        Result result = new Result("e1", Optional.empty(), Optional.empty(), "8" + number + ".5%", false, 1, List.of());
        Annotation truth = new Annotation(gold.annotated().paper(), gold.entities(), List.of(), List.of(result));
        lessons.add(new Lesson(seen.annotated(), seen.entities(), truth, number));
        readings.add(reading(seen));
    }

    @Test
    void whereTheMethodWasNotFoundNoChoiceIsLearntFrom() {
        for (int n = 0; n < PAPERS; n++) {
            learn(n, paper(n, name(n)));
            learn(n, paper(n, "plain " + name(n)));
            learn(n, paper(n, "plain " + name(n)));
        }
        ResultModel model = new ResultTrainer(lessons, readings, d -> true).train();
        List<ResultModel.Found> found = model.find(Report.of(reading(paper(PAPERS, "plain " + name(PAPERS)))));
        assertEquals(1, found.size());
        assertTrue(found.get(0).score() > 0.5, found::toString);
    }
}
