package org.papergraph.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EnsembleTest {

    private static final int DECISIONS = 2;
    private static final List<String> NAMES = List.of("moss", "fern", "lichen");

    private final Ensemble ensemble = new Ensemble(linear(), List.of(perceptron(1), perceptron(2)));

    private static LinearModel linear() {
        FeatureIndex index = new FeatureIndex();
        NAMES.forEach(name -> index.add(FeatureHash.of(name)));
        return new LinearModel(index, new float[][] {{1, 2, 3, 4}, {-1, -2, -3, -4}});
    }

    private static Perceptron perceptron(long seed) {
        return new Perceptron(
                random(seed, NAMES.size() * Perceptron.UNITS),
                random(seed + 10, Perceptron.UNITS),
                random(seed + 20, DECISIONS * (Perceptron.UNITS + 1)));
    }

    private static float[] random(long seed, int length) {
        Random random = new Random(seed);
        float[] weights = new float[length];
        for (int i = 0; i < length; i++) {
            weights[i] = random.nextFloat() - 0.5f;
        }
        return weights;
    }

    private static byte[] bytes(Ensemble written) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        written.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static Ensemble read(byte[] bytes) throws IOException {
        return Ensemble.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    /** Perceptrons are stored in a byte a weight, so what comes back is near to what was written, and nearer to nothing else. */
    @Test
    void whatIsReadDecidesAsWhatWasWritten() throws IOException {
        Ensemble read = read(bytes(ensemble));

        assertEquals(ensemble.perceptrons().size(), read.perceptrons().size());
        for (List<String> features : List.of(NAMES, List.of("fern"), List.<String>of())) {
            int[] known = ensemble.known(features);
            assertArrayEquals(known, read.known(features));
            assertArrayEquals(ensemble.margins(known), read.margins(known), 0.02, features::toString);
            for (int p = 0; p < ensemble.perceptrons().size(); p++) {
                assertArrayEquals(
                        ensemble.perceptrons().get(p).margins(known),
                        read.perceptrons().get(p).margins(known),
                        0.04);
            }
        }
        assertNotEquals(
                read.perceptrons().get(0).margins(new int[] {0})[0],
                read.perceptrons().get(1).margins(new int[] {0})[0],
                0.04);
    }

    @Test
    void whatIsReadIsWrittenToTheSameBytes() throws IOException {
        byte[] once = bytes(ensemble);
        assertArrayEquals(once, bytes(read(once)));
    }

    @Test
    void whatFollowsInTheFileIsLeftForOthers() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        ensemble.write(out);
        out.writeUTF("next");
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        Ensemble.read(in);
        assertEquals("next", in.readUTF());
    }

    @Test
    void unknownFeaturesAreLeftOutAndTheOrderDoesNotMatter() {
        assertArrayEquals(new int[] {0, 2}, ensemble.known(List.of("lichen", "orchid", "moss")));
    }

    @Test
    void withoutPerceptronsThereIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new Ensemble(linear(), List.of()));
    }
}
