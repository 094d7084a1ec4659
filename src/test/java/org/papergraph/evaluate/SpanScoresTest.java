package org.papergraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.model.EntityType;
import org.papergraph.model.Mention;
import org.papergraph.model.Span;

class SpanScoresTest {

    private static Mention mention(int start, int end, EntityType type) {
        return new Mention(new Span(start, end), "x", type, 1);
    }

    @Test
    void aMentionIsRightWhereSpanAndTypeAre() {
        SpanScores scores = new SpanScores();
        scores.add(
                List.of(mention(0, 4, EntityType.METHOD), mention(6, 9, EntityType.DATASET)),
                List.of(
                        mention(0, 4, EntityType.METHOD),
                        mention(6, 8, EntityType.DATASET),
                        mention(6, 9, EntityType.TASK)));
        assertEquals(new Score(1, 3, 2), scores.table().get("all"));
        assertEquals(new Score(0, 1, 1), scores.table().get("Dataset"));
    }

    @Test
    void textsCountTogether() {
        SpanScores scores = new SpanScores();
        scores.add(List.of(mention(0, 4, EntityType.TASK)), List.of());
        scores.add(List.of(mention(0, 4, EntityType.TASK)), List.of(mention(0, 4, EntityType.TASK)));
        assertEquals(new Score(1, 1, 2), scores.table().get("Task"));
    }
}
