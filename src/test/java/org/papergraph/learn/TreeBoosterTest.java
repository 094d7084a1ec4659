package org.papergraph.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeBoosterTest {

    private static final TreeBooster.Options OPTIONS = new TreeBooster.Options(60, 3, 0.2, 1, 1, 1, 1, 1);

    private final List<float[]> points = new ArrayList<>();
    private final boolean[] labels = new boolean[400];

    TreeBoosterTest() {
        Random random = new Random(3);
        for (int i = 0; i < labels.length; i++) {
            float x = random.nextFloat();
            float y = random.nextFloat();
            points.add(new float[] {x, y});
            labels[i] = x > 0.3 && y < 0.6;
        }
    }

    @Test
    void learnsWhatNoLinearModelCan() {
        BoostedTrees trees = new TreeBooster(OPTIONS).grow(points, labels);
        assertTrue(trees.margin(new float[] {0.8f, 0.2f}) > 2);
        assertTrue(trees.margin(new float[] {0.1f, 0.2f}) < -2);
        assertTrue(trees.margin(new float[] {0.8f, 0.9f}) < -2);
    }

    /** Of two that look alike, now the first is right and now the second, but always one of them. */
    @Test
    void whereOneOfAChoiceIsRightItIsLikelierThanNone() {
        float[] alike = {0, 0};
        List<float[]> examples = Collections.nCopies(labels.length, alike);
        int[] choices = new int[labels.length];
        for (int i = 0; i < labels.length; i++) {
            choices[i] = i / 2;
            labels[i] = i / 2 % 2 == i % 2;
        }
        TreeBooster booster = new TreeBooster(OPTIONS);
        assertEquals(0, booster.grow(examples, labels).margin(alike), 0.1);
        assertTrue(booster.grow(examples, labels, choices).margin(alike) > 2);
    }

    @Test
    void survivesBeingWrittenAndRead() throws IOException {
        BoostedTrees trees = new TreeBooster(OPTIONS).grow(points, labels);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        trees.write(new DataOutputStream(bytes));
        BoostedTrees read = BoostedTrees.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        for (float[] point : points) {
            assertEquals(trees.margin(point), read.margin(point));
        }
    }

    @Test
    void theSameExamplesGiveTheSameTrees() {
        BoostedTrees one = new TreeBooster(OPTIONS).grow(points, labels);
        BoostedTrees other = new TreeBooster(OPTIONS).grow(points, labels);
        for (float[] point : points) {
            assertEquals(one.margin(point), other.margin(point));
        }
    }
}
