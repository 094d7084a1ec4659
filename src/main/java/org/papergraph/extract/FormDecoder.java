package org.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.learn.Marginals;
import org.papergraph.model.EntityType;
import org.papergraph.model.Mention;
import org.papergraph.model.Span;

/**
 * Decides form by form, not place by place: a form is a name throughout a paper or not at all. The longest forms come first, and
 * what they cover is no longer a place of a shorter one.
 */
final class FormDecoder {

    private static final EntityType[] TYPES = EntityType.values();
    private static final float LEAST = 0.02f;

    /** A span of one sentence with the probability of each type. */
    private record Place(Span span, float[] probabilities) {}

    private final PaperFacts facts;
    private final double threshold;

    FormDecoder(PaperFacts facts, double threshold) {
        this.facts = facts;
        this.threshold = threshold;
    }

    List<Mention> decode(List<Marginals> marginals) {
        Map<String, List<Place>> forms = new LinkedHashMap<>();
        for (int s = 0; s < marginals.size(); s++) {
            collect(s, marginals.get(s), forms);
        }
        List<Mention> found = new ArrayList<>();
        forms.entrySet().stream()
                .filter(f -> f.getValue().stream().anyMatch(p -> max(p.probabilities()) >= LEAST))
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Place>> f) ->
                                -f.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .forEach(f -> decide(f.getKey(), f.getValue(), found));
        found.sort(Comparator.comparing(Mention::span));
        return List.copyOf(found);
    }

    private void collect(int s, Marginals marginals, Map<String, List<Place>> forms) {
        String text = facts.paper().paper().text();
        for (int start = 0; start < marginals.length(); start++) {
            for (int length = 1; length <= facts.reach(s, start); length++) {
                if (facts.key(s, start, start + length) != 0) {
                    Span span = facts.sentences().get(s).span(start, start + length);
                    forms.computeIfAbsent(span.of(text), f -> new ArrayList<>())
                            .add(new Place(span, probabilities(marginals, start, length)));
                }
            }
        }
    }

    private static float[] probabilities(Marginals marginals, int start, int length) {
        float[] probabilities = new float[TYPES.length];
        for (int k = 0; k < TYPES.length; k++) {
            probabilities[k] = marginals.ofSpan(start, length, k);
        }
        return probabilities;
    }

    private static float max(float[] values) {
        float most = 0;
        for (float v : values) {
            most = Math.max(most, v);
        }
        return most;
    }

    private void decide(String form, List<Place> places, List<Mention> found) {
        List<Place> free = places.stream()
                .filter(p -> found.stream().noneMatch(m -> m.span().overlaps(p.span())))
                .toList();
        double[] mean = new double[TYPES.length];
        for (Place place : free) {
            for (int k = 0; k < TYPES.length; k++) {
                mean[k] += place.probabilities()[k] / free.size();
            }
        }
        int best = 0;
        double any = 0;
        for (int k = 0; k < TYPES.length; k++) {
            best = mean[k] > mean[best] ? k : best;
            any += mean[k];
        }
        if (any >= threshold) {
            EntityType type = TYPES[best];
            double confidence = Math.min(1, mean[best]);
            free.forEach(p -> found.add(new Mention(p.span(), form, type, confidence)));
        }
    }
}
