package org.papergraph.extract.span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.extract.text.PaperFacts;
import org.papergraph.learn.Marginals;

/** What an earlier model says of a paper's spans, and of the same names elsewhere in the paper. */
public final class Hints {

    private static final float[] STEPS = {0.03f, 0.1f, 0.25f, 0.5f, 0.75f, 0.9f, 0.97f};

    private final String source;
    private final int labels;
    private final List<Marginals> sentences;
    private final Map<Long, float[]> sums = new HashMap<>();

    Hints(String source, int labels, PaperFacts facts, List<Marginals> sentences) {
        this.source = source;
        this.labels = labels;
        this.sentences = sentences;
        for (int s = 0; s < sentences.size(); s++) {
            for (int start = 0; start < sentences.get(s).length(); start++) {
                addUp(facts, s, start);
            }
        }
    }

    private void addUp(PaperFacts facts, int s, int start) {
        for (int length = 1; length <= facts.reach(s, start); length++) {
            for (int k = 0; k < labels; k++) {
                float p = sentences.get(s).ofSpan(start, length, k);
                if (p > STEPS[0] / 3) {
                    sums.computeIfAbsent(facts.key(s, start, start + length), key -> new float[labels])[k] += p;
                }
            }
        }
    }

    String source() {
        return source;
    }

    public int labels() {
        return labels;
    }

    public float ofSpan(int s, int start, int end, int label) {
        return sentences.get(s).ofSpan(start, end - start, label);
    }

    /** The mean over the other {@code count - 1} places of the same name. */
    float elsewhere(int s, int start, int end, int label, long key, int count) {
        float[] sum = sums.get(key);
        return sum == null || count < 2 ? 0 : (sum[label] - ofSpan(s, start, end, label)) / (count - 1);
    }

    float ofToken(int s, int position, int label) {
        return sentences.get(s).ofToken(position, label);
    }

    static int step(float probability) {
        int step = 0;
        while (step < STEPS.length && probability >= STEPS[step]) {
            step++;
        }
        return step;
    }
}
