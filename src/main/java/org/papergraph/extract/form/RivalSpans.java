package org.papergraph.extract.form;

import java.util.List;
import org.papergraph.extract.text.Candidates;
import org.papergraph.extract.text.PaperFacts;
import org.papergraph.learn.Marginals;
import org.papergraph.model.EntityType;

/** The spans that overlap a candidate's places: how likely longer, shorter and crossing ones are names instead. */
final class RivalSpans {

    private static final int TYPES = EntityType.values().length;
    private static final float NEGLIGIBLE = 0.001f;

    private final PaperFacts facts;
    private final List<Marginals> marginals;

    RivalSpans(PaperFacts facts, List<Marginals> marginals) {
        this.facts = facts;
        this.marginals = marginals;
    }

    private static final class Sums {
        private float covered;
        private float longer;
        private float shorter;
        private float crossing;
        private float longest;
        private float shortest;
    }

    void add(FormCandidate candidate, SignalList signals) {
        Sums sums = new Sums();
        for (FormCandidate.Place place : candidate.places()) {
            cover(place, sums);
            overlaps(place, sums);
        }
        int n = candidate.places().size();
        float any = FormCandidate.sum(candidate.mean());
        signals.add(sums.covered / n);
        signals.add(sums.longest);
        signals.add(sums.shortest);
        signals.add(sums.longer / n);
        signals.add(sums.shorter / n);
        signals.add(sums.crossing / n);
        signals.add(any / (any + (sums.longer + sums.shorter + sums.crossing) / n + 1e-6f));
    }

    /** The mean, over the pieces, of their lying in any name. */
    private void cover(FormCandidate.Place place, Sums sums) {
        Marginals here = marginals.get(place.sentence());
        for (int i = place.start(); i < place.end(); i++) {
            for (int k = 0; k < TYPES; k++) {
                sums.covered += here.ofToken(i, k) / place.length();
            }
        }
    }

    private void overlaps(FormCandidate.Place place, Sums sums) {
        for (int start = Math.max(0, place.start() - Candidates.LONGEST + 1); start < place.end(); start++) {
            int reach = start + facts.reach(place.sentence(), start);
            for (int end = Math.max(start, place.start()) + 1; end <= reach; end++) {
                if (start != place.start() || end != place.end()) {
                    overlap(place, start, end, sums);
                }
            }
        }
    }

    private void overlap(FormCandidate.Place place, int start, int end, Sums sums) {
        float p = 0;
        for (int k = 0; k < TYPES; k++) {
            p += marginals.get(place.sentence()).ofSpan(start, end - start, k);
        }
        if (p < NEGLIGIBLE) {
            return;
        }
        if (start <= place.start() && end >= place.end()) {
            sums.longer += p;
            sums.longest = Math.max(sums.longest, p);
        } else if (start >= place.start() && end <= place.end()) {
            sums.shorter += p;
            sums.shortest = Math.max(sums.shortest, p);
        } else {
            sums.crossing += p;
        }
    }
}
