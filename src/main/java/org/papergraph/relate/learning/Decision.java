package org.papergraph.relate.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What follows from a relation's score.
 *
 * @param threshold the least confidence with which the relation is stated
 * @param slope of the logistic calibration of the score's log-odds (Platt 1999)
 * @param offset of the same
 */
public record Decision(double threshold, double slope, double offset) {

    public boolean accepts(double score) {
        return confidence(score) >= threshold;
    }

    /** The probability that the relation holds. */
    public double confidence(double score) {
        double p = Math.min(1 - 1e-6, Math.max(1e-6, score));
        return 1 / (1 + Math.exp(-(slope * Math.log(p / (1 - p)) + offset)));
    }

    public Decision withThreshold(double other) {
        return new Decision(other, slope, offset);
    }

    public void write(DataOutput out) throws IOException {
        out.writeDouble(threshold);
        out.writeDouble(slope);
        out.writeDouble(offset);
    }

    public static Decision read(DataInput in) throws IOException {
        return new Decision(in.readDouble(), in.readDouble(), in.readDouble());
    }
}
