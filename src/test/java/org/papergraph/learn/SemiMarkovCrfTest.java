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
import org.junit.jupiter.api.Test;

class SemiMarkovCrfTest {

    private static final SemiMarkovTrainer.Settings SETTINGS = settings(20, 1);
    private static final int LABELS = 2;

    private static SemiMarkovTrainer.Settings settings(int epochs, int averaged) {
        return new SemiMarkovTrainer.Settings(epochs, 0.2, 0.01, averaged, 7);
    }

    /** Letters are token features, the letters of a span together its feature. */
    private static Lattice lattice(String letters) {
        int[][] tokens = new int[letters.length()][];
        int[][][] spans = new int[letters.length()][][];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = new int[] {letters.charAt(i) - 'a'};
            spans[i] = new int[Math.min(3, tokens.length - i)][];
            for (int l = 0; l < spans[i].length; l++) {
                spans[i][l] = new int[] {l};
            }
        }
        return new Lattice(tokens, spans);
    }

    private static SemiMarkovTrainer.Example example(String letters, Segment... segments) {
        return new SemiMarkovTrainer.Example(lattice(letters), List.of(segments));
    }

    private static SemiMarkovCrf trained() {
        return trained(SETTINGS);
    }

    private static SemiMarkovCrf trained(SemiMarkovTrainer.Settings settings) {
        return SemiMarkovTrainer.train(
                List.of(
                        example("xabx", new Segment(1, 3, 0)),
                        example("xcx", new Segment(1, 2, 1)),
                        example("abxc", new Segment(0, 2, 0), new Segment(3, 4, 1)),
                        example("xxx")),
                LABELS,
                26,
                3,
                settings);
    }

    @Test
    void learnsWhatSegmentsLookLike() {
        Marginals marginals = trained().marginals(lattice("cxxabx"));
        assertTrue(marginals.ofSpan(0, 1, 1) > 0.8);
        assertTrue(marginals.ofSpan(3, 2, 0) > 0.8);
        assertTrue(marginals.ofSpan(1, 1, 0) + marginals.ofSpan(1, 1, 1) < 0.2);
    }

    @Test
    void probabilitiesAreThoseOfAllWaysToCutTheSequence() {
        SemiMarkovCrf model = trained();
        Lattice lattice = lattice("abc");
        SegmentChart chart = new SegmentChart(model, lattice).sum();
        double total = 0;
        double withAb = 0;
        for (List<Segment> way : ways(0, 3)) {
            double weight = Math.exp(score(model, chart, lattice, way));
            total += weight;
            withAb += way.contains(new Segment(0, 2, 0)) ? weight : 0;
        }
        assertEquals(Math.log(total), chart.total(), 1e-6);
        assertEquals(withAb / total, model.marginals(lattice).ofSpan(0, 2, 0), 1e-5);
    }

    private static List<List<Segment>> ways(int from, int length) {
        if (from == length) {
            return List.of(List.of());
        }
        List<List<Segment>> ways = new ArrayList<>(ways(from + 1, length));
        for (int end = from + 1; end <= length; end++) {
            for (List<Segment> rest : ways(end, length)) {
                for (int label = 0; label < LABELS; label++) {
                    List<Segment> way = new ArrayList<>(List.of(new Segment(from, end, label)));
                    way.addAll(rest);
                    ways.add(way);
                }
            }
        }
        return ways;
    }

    private static double score(SemiMarkovCrf model, SegmentChart chart, Lattice lattice, List<Segment> way) {
        double score = 0;
        int last = 0;
        int at = 0;
        for (Segment segment : way) {
            for (; at < segment.start(); at++, last = 0) {
                score += outside(model, lattice, at, last);
            }
            int next = segment.label() + 1;
            score += model.transitions[last * (LABELS + 1) + next];
            score += chart.segment[at][(segment.length() - 1) * LABELS + segment.label()];
            last = next;
            at = segment.end();
        }
        for (; at < lattice.length(); at++, last = 0) {
            score += outside(model, lattice, at, last);
        }
        return score;
    }

    private static double outside(SemiMarkovCrf model, Lattice lattice, int at, int last) {
        return model.transitions[last * (LABELS + 1)] + model.tokenWeights[lattice.tokens()[at][0] * model.tags()];
    }

    @Test
    void weightsAreTheMeanOverTheLastEpochs() {
        float[] before = trained(settings(19, 1)).tokenWeights;
        float[] last = trained(settings(20, 1)).tokenWeights;
        float[] mean = new float[last.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (float) (((double) before[i] + last[i]) / 2);
        }
        assertArrayEquals(mean, trained(settings(20, 2)).tokenWeights, 1e-7f);
    }

    @Test
    void theSameExamplesGiveTheSameBytes() throws IOException {
        assertArrayEquals(bytes(trained()), bytes(trained()));
    }

    @Test
    void aModelReadBackSaysTheSame() throws IOException {
        byte[] bytes = bytes(trained());
        SemiMarkovCrf copy = SemiMarkovCrf.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        Lattice lattice = lattice("xabxc");
        assertEquals(
                trained().marginals(lattice).ofSpan(1, 2, 0),
                copy.marginals(lattice).ofSpan(1, 2, 0),
                0.02);
    }

    private static byte[] bytes(SemiMarkovCrf model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
