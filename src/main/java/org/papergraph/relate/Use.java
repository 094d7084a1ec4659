package org.papergraph.relate;

import org.papergraph.model.RelationType;

/**
 * A method's use of data, which is training or a trial, seldom both.
 *
 * @param trained the probability that it is trained on the data
 * @param evaluated the probability that it is evaluated on the data
 */
record Use(double trained, double evaluated) {

    /** From what probability of either kind on a use is stated: best in cross-validation. */
    static final double LIKELY = 0.3;

    /** The probability that it is either, as if one told nothing of the other. */
    double either() {
        return 1 - (1 - trained) * (1 - evaluated);
    }

    RelationType likelier() {
        return trained > evaluated ? RelationType.TRAINED_ON : RelationType.EVALUATED_ON;
    }

    double confidence() {
        return Math.max(trained, evaluated);
    }
}
