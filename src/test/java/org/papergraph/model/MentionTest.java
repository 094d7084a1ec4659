package org.papergraph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MentionTest {

    private final Mention mention = new Mention(new Span(10, 26), "7x faster LeafQA", EntityType.METRIC, 0.8);

    @Test
    void aPartStandsWhereItsLettersDo() {
        assertEquals(new Mention(new Span(20, 26), "LeafQA", EntityType.METRIC, 0.8), mention.part(10, 16));
    }

    @Test
    void anotherTypeChangesNothingElse() {
        assertEquals(
                new Mention(mention.span(), mention.form(), EntityType.DATASET, 0.8), mention.as(EntityType.DATASET));
    }
}
