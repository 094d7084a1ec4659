package org.papergraph.relate.introduction;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.papergraph.learn.BoostedTrees;
import org.papergraph.learn.LinearModel;
import org.papergraph.learn.LogisticRegression;
import org.papergraph.model.EntityType;
import org.papergraph.relate.reading.Reading;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Lists;

/**
 * Tells what a paper introduces, and which of it is the main approach.
 *
 * @param named the first decision on each entity
 * @param second the decision that sees those on all
 * @param unnamed the decision on an approach without a name, which sees the probabilities of the named ones
 */
public record IntroductionModel(LinearModel named, BoostedTrees second, LinearModel unnamed) {

    /** From what probability on a method, named or not, may be the main one: best in cross-validation. */
    static final double NAMED_MAIN = 0.26;

    static final double UNNAMED_MAIN = 0.38;

    /** From what probability on the unnamed one is spoken of at least perhaps, where no named method may be the main one. */
    private static final double PERHAPS_MAIN = 0.15;

    public Reading read(Document document) {
        Lists lists = new Lists(document);
        IntroductionFeatures features = new IntroductionFeatures(document, lists);
        double[] margins = new double[document.unnamed()];
        for (int e = 0; e < margins.length; e++) {
            margins[e] = named.margin(0, named.known(features.of(e)));
        }
        IntroductionSignals signals = new IntroductionSignals(document, lists, margins);
        double[] introduced = new double[document.size()];
        for (int e = 0; e < document.unnamed(); e++) {
            introduced[e] = introduced(features, e, second, signals.of(e));
        }
        introduced[document.unnamed()] = unnamed.probability(0, new UnnamedFeatures(document).of(introduced));
        return reading(document, introduced);
    }

    /** Of the mean of both stages' log-odds, where the title does not tell; the first signal is the first stage's. */
    static double introduced(IntroductionFeatures features, int entity, BoostedTrees second, float[] signals) {
        if (features.coinsTitle(entity) || features.title().surveys(entity)) {
            return features.coinsTitle(entity) ? 1 : 0;
        }
        return LogisticRegression.sigmoid((second.margin(signals) + signals[0]) / 2);
    }

    public static Reading reading(Document document, double[] introduced) {
        return new Reading(document, introduced, main(document, introduced));
    }

    private static int main(Document document, double[] introduced) {
        if (introduced[document.unnamed()] >= UNNAMED_MAIN) {
            return document.unnamed();
        }
        int best = -1;
        for (int e = 0; e < document.unnamed(); e++) {
            boolean method = document.type(e) == EntityType.METHOD && introduced[e] >= NAMED_MAIN;
            best = method && (best < 0 || introduced[e] > introduced[best]) ? e : best;
        }
        return best < 0 && introduced[document.unnamed()] >= PERHAPS_MAIN ? document.unnamed() : best;
    }

    public void write(DataOutput out) throws IOException {
        named.write(out);
        second.write(out);
        unnamed.write(out);
    }

    public static IntroductionModel read(DataInput in) throws IOException {
        return new IntroductionModel(LinearModel.read(in), BoostedTrees.read(in), LinearModel.read(in));
    }
}
