package org.papergraph.extract.form;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.papergraph.extract.lexicon.LexiconWords;
import org.papergraph.extract.span.Hints;
import org.papergraph.extract.text.PaperFacts;
import org.papergraph.learn.BoostedTrees;
import org.papergraph.learn.Marginals;
import org.papergraph.model.EntityType;

/**
 * Judges the forms of a paper as wholes, by all that is known of them: whether each is a name, and of what type.
 *
 * @param name whether a form is a name
 * @param types whether it is one of each type
 */
public record FormModel(BoostedTrees name, List<BoostedTrees> types, FormStatistics statistics) {

    /** @param confidence the probability that the form is a name */
    public record Verdict(FormCandidate candidate, EntityType type, double confidence) {}

    public FormModel {
        types = List.copyOf(types);
    }

    public List<Verdict> judge(PaperFacts facts, List<Hints> hints, List<Marginals> marginals, LexiconWords lexicon) {
        List<FormCandidate> candidates = FormCandidate.in(facts, marginals);
        List<float[]> signals = new FormSignals(facts, hints, marginals, candidates, lexicon, statistics).all();
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            double confidence = 1 / (1 + Math.exp(-name.margin(signals.get(i))));
            EntityType resource = facts.resource(candidates.get(i).key());
            verdicts.add(new Verdict(candidates.get(i), type(signals.get(i), resource), confidence));
        }
        return verdicts;
    }

    /** What the paper calls a resource is no method. */
    private EntityType type(float[] signals, EntityType resource) {
        EntityType type = type(signals);
        return type == EntityType.METHOD && resource != null ? resource : type;
    }

    private EntityType type(float[] signals) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < types.size(); k++) {
            double margin = types.get(k).margin(signals);
            if (margin > most) {
                best = k;
                most = margin;
            }
        }
        return EntityType.values()[best];
    }

    public void write(DataOutput out) throws IOException {
        name.write(out);
        for (BoostedTrees type : types) {
            type.write(out);
        }
        statistics.write(out);
    }

    public static FormModel read(DataInput in) throws IOException {
        BoostedTrees name = BoostedTrees.read(in);
        List<BoostedTrees> types = new ArrayList<>();
        for (int k = 0; k < EntityType.values().length; k++) {
            types.add(BoostedTrees.read(in));
        }
        return new FormModel(name, types, FormStatistics.read(in));
    }
}
