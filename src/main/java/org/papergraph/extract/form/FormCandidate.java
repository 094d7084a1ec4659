package org.papergraph.extract.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.papergraph.extract.text.PaperFacts;
import org.papergraph.learn.Marginals;
import org.papergraph.model.EntityType;
import org.papergraph.model.Span;

/**
 * A form that may be a name in a paper, with all its places.
 *
 * @param key of its normal form, see {@link PaperFacts#key}
 */
record FormCandidate(String form, long key, List<Place> places) {

    private static final int TYPES = EntityType.values().length;
    private static final float LEAST = 0.04f;
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:|www\\.|[\\w.-]+\\.(?:com|org|net|io|ai|edu)/");

    /**
     * A stretch of pieces of one sentence, half-open.
     *
     * @param span the same in the text
     * @param probabilities by type, of its being a name
     */
    record Place(int sentence, int start, int end, Span span, float[] probabilities) {

        /** That it is a name, of whatever type. */
        float any() {
            return sum(probabilities);
        }

        int length() {
            return end - start;
        }
    }

    FormCandidate {
        places = List.copyOf(places);
    }

    /** The forms of a paper that are worth a second look, in the order of their first places. */
    static List<FormCandidate> in(PaperFacts facts, List<Marginals> marginals) {
        Map<String, List<Place>> places = new LinkedHashMap<>();
        for (int s = 0; s < marginals.size(); s++) {
            collect(facts, s, marginals.get(s), places);
        }
        List<FormCandidate> candidates = new ArrayList<>();
        places.forEach((form, found) -> {
            if (found.stream().anyMatch(p -> p.any() >= LEAST)
                    && !found.stream().allMatch(p -> isInAddress(facts, p))) {
                Place first = found.get(0);
                candidates.add(new FormCandidate(form, facts.key(first.sentence(), first.start(), first.end()), found));
            }
        });
        return candidates;
    }

    private static void collect(PaperFacts facts, int s, Marginals marginals, Map<String, List<Place>> places) {
        String text = facts.paper().paper().text();
        for (int start = 0; start < marginals.length(); start++) {
            for (int end = start + 1; end <= start + facts.reach(s, start); end++) {
                if (facts.key(s, start, end) != 0) {
                    Span span = facts.sentences().get(s).span(start, end);
                    places.computeIfAbsent(span.of(text), f -> new ArrayList<>())
                            .add(new Place(s, start, end, span, probabilities(marginals, start, end)));
                }
            }
        }
    }

    /** A name that stands nowhere but in an address is none. */
    private static boolean isInAddress(PaperFacts facts, Place place) {
        return ADDRESS.matcher(facts.sentences()
                        .get(place.sentence())
                        .token(place.start())
                        .text())
                .lookingAt();
    }

    private static float[] probabilities(Marginals marginals, int start, int end) {
        float[] probabilities = new float[TYPES];
        for (int k = 0; k < TYPES; k++) {
            probabilities[k] = marginals.ofSpan(start, end - start, k);
        }
        return probabilities;
    }

    static float sum(float[] values) {
        float sum = 0;
        for (float v : values) {
            sum += v;
        }
        return sum;
    }

    Place first() {
        return places.get(0);
    }

    /** In pieces. */
    int length() {
        return first().length();
    }

    /** The mean over the places, by type. */
    float[] mean() {
        float[] mean = new float[TYPES];
        for (Place place : places) {
            for (int k = 0; k < TYPES; k++) {
                mean[k] += place.probabilities()[k] / places.size();
            }
        }
        return mean;
    }
}
