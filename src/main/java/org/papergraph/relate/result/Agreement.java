package org.papergraph.relate.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.papergraph.learn.BoostedTrees;
import org.papergraph.relate.result.ResultFeatures.Role;

/** What the last stage sees: what the second thinks of the entity for the value, and of it and its rivals for the other values. */
final class Agreement implements Signals {

    private final Report report;
    private final ResultSignals signals;
    private final Map<Role, double[][]> all;
    private final double[][] margins;
    private final double[] results;

    /**
     * @param signals of the second stage
     * @param all its log-odds by role, value and entity
     * @param results the log-odds that each value is a result
     */
    Agreement(Report report, Role role, ResultSignals signals, Map<Role, double[][]> all, double[] results) {
        this.report = report;
        this.signals = signals;
        this.all = all;
        this.margins = all.get(role);
        this.results = results;
    }

    @Override
    public List<Integer> candidates() {
        return signals.candidates();
    }

    /** The second stage's log-odds. */
    double margin(int v, int entity) {
        return margins[v][entity];
    }

    @Override
    public float[] of(int v, int entity) {
        List<Double> own = new ArrayList<>(List.of(margins[v][entity], rival(v, entity)));
        neighbour(v, v - 1, entity, own);
        neighbour(v, v + 1, entity, own);
        others(v, entity, own);
        for (Role other : Role.values()) {
            own.add(Arrays.stream(all.get(other)[v]).max().orElse(NONE));
        }
        for (float before : signals.of(v, entity)) {
            own.add((double) before);
        }
        return BoostedTrees.vector(own);
    }

    private void neighbour(int v, int w, int entity, List<Double> own) {
        boolean there = w >= 0 && w < results.length;
        own.add(there ? margins[w][entity] : NONE);
        own.add(there ? rival(w, entity) : NONE);
        own.add(there ? results[w] : NONE);
        own.add(there ? Math.abs(sentence(w) - sentence(v)) : -1.0);
    }

    /** The best for other results in the sentence and in the paper, and for how many of them the entity is chosen. */
    private void others(int v, int entity, List<Double> own) {
        double inSentence = NONE;
        double inPaper = NONE;
        double chosen = 0;
        for (int w = 0; w < results.length; w++) {
            if (w != v && results[w] > 0) {
                inSentence = sentence(w) == sentence(v) ? Math.max(inSentence, margins[w][entity]) : inSentence;
                inPaper = Math.max(inPaper, margins[w][entity]);
                chosen += margins[w][entity] > Math.max(0, rival(w, entity)) ? 1 : 0;
            }
        }
        own.addAll(List.of(inSentence, inPaper, chosen));
    }

    private double sentence(int v) {
        return report.values().get(v).sentence();
    }

    private double rival(int v, int entity) {
        return Signals.rival(margins[v], candidates(), entity);
    }
}
