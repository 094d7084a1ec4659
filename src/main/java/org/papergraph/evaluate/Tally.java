package org.papergraph.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts over a collection, by class. */
final class Tally {

    private final Map<String, Long> hit = new TreeMap<>();
    private final Map<String, Long> predicted = new TreeMap<>();
    private final Map<String, Long> gold = new TreeMap<>();

    <T> void add(Compared<T> paper) {
        paper.gold().forEach(x -> count(gold, paper.label().apply(x)));
        paper.predicted().forEach(x -> count(predicted, paper.label().apply(x)));
        paper.hitLabels().forEach(label -> count(hit, label));
    }

    /** All classes together under {@code all}, then each. */
    Map<String, Score> table() {
        Map<String, Score> table = new LinkedHashMap<>();
        table.put("all", new Score(sum(hit), sum(predicted), sum(gold)));
        SortedSet<String> labels = new TreeSet<>(gold.keySet());
        labels.addAll(predicted.keySet());
        labels.forEach(label -> table.put(label, new Score(of(hit, label), of(predicted, label), of(gold, label))));
        return table;
    }

    private static void count(Map<String, Long> counts, String label) {
        counts.merge(label, 1L, Long::sum);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long of(Map<String, Long> counts, String label) {
        return counts.getOrDefault(label, 0L);
    }
}
