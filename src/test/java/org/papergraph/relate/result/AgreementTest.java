package org.papergraph.relate.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.papergraph.learn.FeatureIndex;
import org.papergraph.learn.LinearModel;
import org.papergraph.relate.result.ResultFeatures.Role;

/** What the last stage learns of a dataset and a value from the second stage's opinion of all of them. */
class AgreementTest {

    private static final int CIFAR = 0;
    private static final int IMAGENET = 1;

    /** Two values in one sentence, one in the next. */
    private static final Report REPORT = LayoutTest.report(
            "It reaches 91.4% on CIFAR-10 and 81.2% on ImageNet. On ImageNet the teacher reaches 85.0%.");

    /** By value and dataset. */
    private static final double[][] OPINIONS = {{3, -1}, {-2, 4}, {-3, 2}};

    private static final double[] ALL_ARE_RESULTS = {5, 6, 7};

    private static final int RIVAL = 1;
    private static final int BEFORE = 2;
    private static final int AFTER = 6;
    private static final int IN_SENTENCE = 10;
    private static final int IN_PAPER = 11;
    private static final int CHOSEN = 12;
    private static final int ROLES = 13;
    private static final int SECOND_STAGE = 16;

    private static Agreement agreement(double[] results) {
        return new Agreement(REPORT, Role.DATASET, signals(), opinions(), results);
    }

    private static ResultSignals signals() {
        LinearModel indifferent = new LinearModel(new FeatureIndex(), new float[][] {{0}});
        return new ResultSignals(REPORT, new ResultFeatures(REPORT), Role.DATASET, indifferent);
    }

    private static Map<Role, double[][]> opinions() {
        Map<Role, double[][]> all = new EnumMap<>(Role.class);
        all.put(Role.METHOD, new double[][] {{0, 1}, {0, 9}, {0, 1}});
        all.put(Role.DATASET, OPINIONS);
        all.put(Role.METRIC, new double[][] {{-7, -8}, {-5, -6}, {-7, -8}});
        return all;
    }

    private static float[] part(float[] row, int from, int length) {
        return Arrays.copyOfRange(row, from, from + length);
    }

    @Test
    void firstComesTheOpinionOfTheDatasetAndOfItsStrongestRival() {
        float[] row = agreement(ALL_ARE_RESULTS).of(1, IMAGENET);

        assertEquals(4, row[0]);
        assertEquals(-2, row[RIVAL]);
    }

    @Test
    void thenTheValuesBeforeAndAfterWithTheDistanceInSentences() {
        float[] row = agreement(ALL_ARE_RESULTS).of(1, IMAGENET);

        assertArrayEquals(new float[] {-1, 3, 5, 0}, part(row, BEFORE, 4));
        assertArrayEquals(new float[] {2, -3, 7, 1}, part(row, AFTER, 4));
    }

    @Test
    void whereThePaperBeginsOrEndsThereIsNoNeighbour() {
        float none = (float) Signals.NONE;
        assertArrayEquals(
                new float[] {none, none, none, -1},
                part(agreement(ALL_ARE_RESULTS).of(0, CIFAR), BEFORE, 4));
        assertArrayEquals(
                new float[] {none, none, none, -1},
                part(agreement(ALL_ARE_RESULTS).of(2, CIFAR), AFTER, 4));
    }

    @Test
    void thenTheBestForOtherResultsOfSentenceAndPaperAndForHowManyItIsChosen() {
        float[] row = agreement(ALL_ARE_RESULTS).of(0, IMAGENET);

        assertEquals(4, row[IN_SENTENCE]);
        assertEquals(4, row[IN_PAPER]);
        assertEquals(2, row[CHOSEN]);
    }

    @Test
    void numbersThatAreNoResultsDoNotCount() {
        float[] row = agreement(new double[] {5, -6, 7}).of(0, IMAGENET);

        assertEquals((float) Signals.NONE, row[IN_SENTENCE]);
        assertEquals(2, row[IN_PAPER]);
        assertEquals(1, row[CHOSEN]);
    }

    @Test
    void thenTheBestOfEachRoleForTheValueAndWhatTheSecondStageSaw() {
        float[] row = agreement(ALL_ARE_RESULTS).of(1, CIFAR);

        assertArrayEquals(new float[] {9, 4, -5}, part(row, ROLES, 3));
        assertArrayEquals(signals().of(1, CIFAR), part(row, SECOND_STAGE, row.length - SECOND_STAGE));
    }
}
