package org.papergraph.evaluate;

/**
 * Precision, recall and F1, with the counts that they are made of; 0 where they are not defined.
 *
 * @param hit right ones
 * @param predicted all that were predicted
 * @param gold all that gold has
 */
public record Score(long hit, long predicted, long gold) {

    public double precision() {
        return ratio(hit, predicted);
    }

    public double recall() {
        return ratio(hit, gold);
    }

    public double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
