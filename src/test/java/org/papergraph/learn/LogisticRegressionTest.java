package org.papergraph.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

    private static final List<int[]> EXAMPLES =
            List.of(new int[] {0, 2}, new int[] {0}, new int[] {1, 2}, new int[] {1}, new int[] {0, 2}, new int[] {1});
    private static final boolean[] LABELS = {true, true, false, false, true, false};

    @Test
    void separatesWhatCanBeSeparated() {
        double[] weights = new LogisticRegression(EXAMPLES, LABELS, 0.1).train(3, 50);
        assertTrue(LogisticRegression.margin(weights, new int[] {0}) > 1);
        assertTrue(LogisticRegression.margin(weights, new int[] {1}) < -1);
    }

    @Test
    void withoutTellingFeaturesTheProbabilityIsTheShareOfTheLabel() {
        boolean[] labels = {true, true, true, false};
        List<int[]> nothing = List.of(new int[0], new int[0], new int[0], new int[0]);
        double[] weights = new LogisticRegression(nothing, labels, 1).train(0, 50);
        assertEquals(0.75, LogisticRegression.sigmoid(LogisticRegression.margin(weights, new int[0])), 1e-4);
    }

    @Test
    void unknownFeaturesCountNothing() {
        double[] weights = new LogisticRegression(EXAMPLES, LABELS, 1).train(3, 50);
        assertEquals(
                LogisticRegression.margin(weights, new int[] {0}),
                LogisticRegression.margin(weights, new int[] {0, 99, -1}));
    }
}
