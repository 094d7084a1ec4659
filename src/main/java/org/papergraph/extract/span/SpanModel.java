package org.papergraph.extract.span;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.papergraph.extract.text.PaperFacts;
import org.papergraph.learn.FeatureIndex;
import org.papergraph.learn.Marginals;
import org.papergraph.learn.SemiMarkovCrf;

/** A trained model of the names in a sentence, with the features that it knows. */
public record SpanModel(FeatureIndex tokens, FeatureIndex spans, SemiMarkovCrf crf) {

    private static final float LEAST_WEIGHT = 0.02f;

    /** The probability of every span, by sentence. */
    public List<Marginals> marginals(PaperFacts facts, List<Hints> hints) {
        return FeatureLattice.of(facts, hints).stream()
                .map(lattice -> crf.marginals(lattice.numbered(tokens, spans)))
                .toList();
    }

    /** What this model says of a paper, as features for the next. */
    public Hints hints(String source, PaperFacts facts, List<Hints> before) {
        return new Hints(source, crf.labels(), facts, marginals(facts, before));
    }

    /** This model without the features that hardly weigh. */
    public SpanModel pruned() {
        int[] tokenRows = crf.tokenFeaturesOver(LEAST_WEIGHT);
        int[] spanRows = crf.spanFeaturesOver(LEAST_WEIGHT);
        return new SpanModel(select(tokens, tokenRows), select(spans, spanRows), crf.select(tokenRows, spanRows));
    }

    private static FeatureIndex select(FeatureIndex index, int[] rows) {
        FeatureIndex selected = new FeatureIndex();
        for (int row : rows) {
            selected.add(index.key(row));
        }
        return selected;
    }

    /** This model as it is after it has been written and read, with coarser weights: what a later stage will see. */
    public SpanModel stored() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            pruned().write(new DataOutputStream(bytes));
            return read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(DataOutput out) throws IOException {
        tokens.write(out);
        spans.write(out);
        crf.write(out);
    }

    public static SpanModel read(DataInput in) throws IOException {
        return new SpanModel(FeatureIndex.read(in), FeatureIndex.read(in), SemiMarkovCrf.read(in));
    }
}
