package org.papergraph.relate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.model.Annotation;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;
import org.papergraph.model.Result;
import org.papergraph.relate.learning.Lesson;
import org.papergraph.relate.pair.SentenceModel;
import org.papergraph.relate.text.Knowledge;

class RelationTrainerTest {

    private static Lesson lesson(int number) {
        String name = "Net" + (char) ('A' + number);
        Example example = new Example(
                        name + ": Better Vision",
                        "We present " + name + ". On ImageNet, it scores 8" + number + ".5% and outperforms OldNet.")
                .entity("e1", EntityType.METHOD, name)
                .entity("e2", EntityType.METHOD, "OldNet")
                .entity("e3", EntityType.DATASET, "ImageNet");
        Annotation gold = new Annotation(
                example.annotated().paper(),
                example.entities(),
                List.of(
                        new Relation(Relation.PAPER, RelationType.INTRODUCES, "e1", 1, List.of()),
                        new Relation("e1", RelationType.OUTPERFORMS, "e2", 1, List.of()),
                        new Relation("e1", RelationType.EVALUATED_ON, "e3", 1, List.of())),
                List.of(new Result(
                        "e1", Optional.of("e3"), Optional.empty(), "8" + number + ".5%", false, 1, List.of())));
        return new Lesson(example.annotated(), example.entities(), gold, number);
    }

    private static byte[] model(List<Lesson> lessons) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RelationTrainer(lessons, List.of(), SentenceModel.train(lessons), new Knowledge(new Lexicon(List.of())))
                .train()
                .write(out);
        return out.toByteArray();
    }

    @Test
    void theSameLessonsGiveTheSameModelToTheByte() throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            lessons.add(lesson(i));
        }
        assertArrayEquals(model(lessons), model(lessons));
    }
}
