package org.papergraph.relate.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.relate.Example;

class TreePathTest {

    private static final int CATS = 0;
    private static final int CHASE = 1;
    private static final int MICE = 2;

    private final Syntax sentence =
            new Example("A title", "Cats chase mice at night.").document().sentence(1);

    @Test
    void theWayLeadsOverTheWordAboveBoth() {
        TreePath path = TreePath.of(sentence, MICE, CATS).orElseThrow();
        assertEquals(CHASE, path.top());
        assertEquals("obj<^>nsubj", path.roles());
        assertEquals(Optional.of("nsubj"), path.branch());
        assertEquals(Optional.of("obj"), path.leaf());
        assertEquals(2, path.length());
    }

    @Test
    void aWordAboveTheOtherIsItselfTheTop() {
        TreePath path = TreePath.of(sentence, CHASE, CATS).orElseThrow();
        assertEquals(CHASE, path.top());
        assertEquals("^>nsubj", path.roles());
        assertEquals(Optional.empty(), path.leaf());
    }
}
