package org.papergraph.relate.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.model.Annotation;
import org.papergraph.model.EntityType;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;
import org.papergraph.relate.Example;
import org.papergraph.relate.learning.Lesson;

class SentenceModelTest {

    private static SentenceModel model;

    @BeforeAll
    static void learn() {
        List<Lesson> lessons = new ArrayList<>();
        for (String task : List.of("parsing", "tagging", "ranking", "search", "planning", "control")) {
            lessons.add(lesson("We use NetOne for " + task + ".", task, true));
            lessons.add(lesson("NetOne is unlike what is known of " + task + ".", task, false));
        }
        model = SentenceModel.train(lessons);
    }

    private static Example example(String sentence, String task) {
        return new Example("", sentence)
                .entity("e1", EntityType.METHOD, "NetOne")
                .entity("e2", EntityType.TASK, task);
    }

    private static Lesson lesson(String sentence, String task, boolean used) {
        Example example = example(sentence, task);
        List<Relation> relations =
                used ? List.of(new Relation("e1", RelationType.USED_FOR, "e2", 1, List.of())) : List.of();
        Annotation gold = new Annotation(example.annotated().paper(), example.entities(), relations, List.of());
        return new Lesson(example.annotated(), example.entities(), gold, 0);
    }

    private static List<RelationType> stated(Example example) {
        return model.relate(example.annotated(), example.entities()).relations().stream()
                .map(Relation::type)
                .toList();
    }

    @Test
    void itStatesWhatSentencesTaughtIt() {
        assertEquals(List.of(RelationType.USED_FOR), stated(example("We use NetOne for translation.", "translation")));
        assertEquals(List.of(), stated(example("NetOne is unlike what is known of translation.", "translation")));
    }

    @Test
    void itNamesNoWinnersForTheCorpusHasNone() {
        Example contest = new Example("", "NetOne outperforms NetTwo.")
                .entity("e1", EntityType.METHOD, "NetOne")
                .entity("e2", EntityType.METHOD, "NetTwo");
        assertEquals(
                0,
                stated(contest).stream()
                        .filter(RelationType.OUTPERFORMS::equals)
                        .count());
    }
}
