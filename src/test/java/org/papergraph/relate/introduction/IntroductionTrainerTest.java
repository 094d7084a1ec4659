package org.papergraph.relate.introduction;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.model.Annotation;
import org.papergraph.model.EntityType;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;
import org.papergraph.relate.Example;
import org.papergraph.relate.learning.Lesson;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Lists;

class IntroductionTrainerTest {

    private static final int PAPERS = 6;

    private final List<Lesson> lessons = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();

    private static Example paper(int number, String found) {
        String name = "Net" + (char) ('A' + number);
        return new Example("Seeing Well", "We present " + name + ". We present Zork" + number + ".")
                .entity("e1", EntityType.METHOD, found.isEmpty() ? name : found);
    }

    private void learn(int number, Example seen) {
        Example gold = paper(number, "");
        Relation introduced = new Relation(Relation.PAPER, RelationType.INTRODUCES, "e1", 1, List.of());
        Annotation truth = new Annotation(gold.annotated().paper(), gold.entities(), List.of(introduced), List.of());
        lessons.add(new Lesson(seen.annotated(), seen.entities(), truth, number));
        documents.add(seen.document());
    }

    @Test
    void whatTheAnnotatorsPassedOverIsNotTakenForNotIntroduced() {
        for (int n = 0; n < PAPERS; n++) {
            learn(n, paper(n, ""));
            learn(n, paper(n, "Zork" + n));
            learn(n, paper(n, "Zork" + n));
        }
        IntroductionModel model = new IntroductionTrainer(lessons, documents, lessons.size()).train(new ArrayList<>());
        Document asked = paper(PAPERS, "Zork" + PAPERS).document();
        double p = model.named().probability(0, new IntroductionFeatures(asked, new Lists(asked)).of(0));
        assertTrue(p > 0.5, () -> "probability of " + p);
    }
}
