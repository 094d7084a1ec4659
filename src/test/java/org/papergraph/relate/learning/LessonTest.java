package org.papergraph.relate.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papergraph.model.Annotation;
import org.papergraph.model.EntityType;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;
import org.papergraph.relate.Example;
import org.papergraph.relate.text.Document;

/** Of which entities the annotators have said what holds. */
class LessonTest {

    private static final Example GOLD =
            paper().entity("e1", EntityType.METHOD, "HexaNet").entity("e2", EntityType.METHOD, "OldNet");

    private static Example paper() {
        return new Example("Small Nets", "Our HexaNet beats a plain OldNet.");
    }

    private static Lesson lesson(Example found, Relation... stated) {
        Annotation gold = new Annotation(GOLD.annotated().paper(), GOLD.entities(), List.of(stated), List.of());
        return new Lesson(found.annotated(), found.entities(), gold, 0);
    }

    /** For each entity that is found, the unnamed approach last. */
    private static List<Boolean> known(Example found, Relation... stated) {
        Lesson lesson = lesson(found, stated);
        Document document = found.document();
        return IntStream.range(0, document.size())
                .mapToObj(e -> lesson.knows(document, e))
                .toList();
    }

    @Test
    void ofGoldEntitiesAllIsSaid() {
        assertEquals(List.of(true, true, true), known(GOLD));
    }

    @Test
    void ofAnotherSpanOrTypeNothingIs() {
        Example span =
                paper().entity("e1", EntityType.METHOD, "HexaNet").entity("e2", EntityType.METHOD, "plain OldNet");
        assertEquals(List.of(true, false, false), known(span));
        assertEquals(List.of(false, false), known(paper().entity("e1", EntityType.DATASET, "HexaNet")));
    }

    @Test
    void ofPartsAndWholesItIsNearly() {
        for (String found : List.of("HexaNet", "plain OldNet", "Our HexaNet beats")) {
            Example near = paper().entity("e1", EntityType.METHOD, found);
            assertTrue(lesson(near).nearlyKnows(near.document(), 0), found);
        }
    }

    @Test
    void notSoOfOtherWordsAndTypesNorOfPartsOfWhatIsFoundAnyway() {
        Example words = paper().entity("e1", EntityType.METHOD, "Small Nets");
        Example type = paper().entity("e1", EntityType.TASK, "plain OldNet");
        Example both =
                paper().entity("e1", EntityType.METHOD, "plain OldNet").entity("e2", EntityType.METHOD, "OldNet");
        assertFalse(lesson(words).nearlyKnows(words.document(), 0));
        assertFalse(lesson(type).nearlyKnows(type.document(), 0));
        assertFalse(lesson(both).nearlyKnows(both.document(), 0));
    }

    @Test
    void ofTheUnnamedApproachSomethingIsWhereThereIsOne() {
        Example found = paper().entity("e1", EntityType.METHOD, "HexaNet");
        Relation introduced = new Relation(Relation.PAPER, RelationType.INTRODUCES, Relation.THIS, 1, List.of());
        assertEquals(List.of(true, true), known(found, introduced));
    }
}
