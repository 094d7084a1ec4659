package org.papergraph.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PerceptronTest {

    private static final int[] LEFT = {1, 2, 3, 4, 5, 6};
    private static final int[] RIGHT = {11, 12, 13, 14, 15, 16};
    private static final int[] BOTH = {1, 2, 3, 4, 5, 6, 11, 12, 13, 14, 15, 16};

    private final List<int[]> examples = new ArrayList<>();
    private final List<byte[]> labels = new ArrayList<>();

    /** The first decision asks for one of two signs without the other, the second for the right one, and not always. */
    @BeforeEach
    void makeExamples() {
        Random random = new Random(1);
        int[][] kinds = {LEFT, RIGHT, BOTH, {21}};
        for (int i = 0; i < 6000; i++) {
            int kind = random.nextInt(kinds.length);
            examples.add(kinds[kind]);
            boolean asked = random.nextBoolean();
            labels.add(new byte[] {(byte) (kind < 2 ? 1 : 0), (byte) (!asked ? -1 : kind == 1 || kind == 2 ? 1 : 0)});
        }
    }

    private Perceptron train() {
        return new PerceptronTrainer(examples, labels, 2, 3).train();
    }

    @Test
    void weighsWhatMeansSomethingOnlyTogether() {
        Perceptron perceptron = train();
        assertTrue(perceptron.margins(LEFT)[0] > 1);
        assertTrue(perceptron.margins(RIGHT)[0] > 1);
        assertTrue(perceptron.margins(BOTH)[0] < -1);
        assertTrue(perceptron.margins(new int[] {21})[0] < -1);
    }

    @Test
    void learnsEachDecisionFromWhereItArises() {
        Perceptron perceptron = train();
        assertTrue(perceptron.margins(BOTH)[1] > 1);
        assertTrue(perceptron.margins(LEFT)[1] < -1);
    }

    @Test
    void sameExamplesGiveTheSameModelToTheBit() throws IOException {
        assertArrayEquals(bytes(train()), bytes(train()));
    }

    @Test
    void survivesBeingWrittenAndRead() throws IOException {
        Perceptron perceptron = train();
        Perceptron read = Perceptron.read(new DataInputStream(new ByteArrayInputStream(bytes(perceptron))));
        for (int[] features : examples.subList(0, 20)) {
            assertArrayEquals(perceptron.margins(features), read.margins(features), 0.2);
        }
        assertArrayEquals(bytes(perceptron), bytes(read));
    }

    @Test
    void theMeanGivesBothKindsOfLearnersTheSameWeight() {
        FeatureIndex index = new FeatureIndex();
        IntStream.range(0, 30).forEach(index::add);
        float[] weights = new float[31];
        weights[30] = 4;
        LinearModel linear = new LinearModel(index, new float[][] {weights, weights});
        Perceptron perceptron = train();
        double mean = new Ensemble(linear, List.of(perceptron, perceptron)).margins(LEFT)[0];
        assertEquals((4 + perceptron.margins(LEFT)[0]) / 2, mean, 1e-9);
    }

    private static byte[] bytes(Perceptron perceptron) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        perceptron.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
