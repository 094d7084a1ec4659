package org.papergraph.relate.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Scores of unseen examples with their labels, from which thresholds and calibrations are learnt. */
public final class Scores {

    private static final double LEAST = 0.2;
    private static final double PRIOR = 3;
    private static final int MANY = 100;

    private record Scored(double score, boolean label) {}

    private final List<Scored> all = new ArrayList<>();

    public void add(double score, boolean label) {
        all.add(new Scored(score, label));
    }

    /**
     * Where scores are probabilities, half of the best F1 is the threshold that reaches it (Lipton et al. 2014). That a handful of
     * examples disturbs less than the threshold that happened to be best on them; where there are many, the mean of both is taken.
     *
     * @param missed how many true statements no example stands for
     */
    public Decision decision(int missed) {
        double[] line = calibration();
        Decision calibrated = new Decision(0, line[0], line[1]);
        List<Scored> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingDouble(s -> -s.score()));
        long found = all.stream().filter(Scored::label).count();
        double best = 0;
        double at = 1;
        int hits = 0;
        for (int i = 0; i < sorted.size(); i++) {
            hits += sorted.get(i).label() ? 1 : 0;
            double f1 = 2.0 * hits / (i + 1 + missed + found);
            if (f1 > best) {
                best = f1;
                at = calibrated.confidence(sorted.get(i).score());
            }
        }
        double threshold = found < MANY ? best / 2 : (best / 2 + at) / 2;
        return new Decision(Math.max(LEAST, threshold), line[0], line[1]);
    }

    /**
     * Slope and offset of a logistic regression of the label on the score's log-odds, by Newton's method in short steps. A prior
     * holds the slope near 1 and the offset near 0, so that a few examples cannot turn them over.
     */
    private double[] calibration() {
        double slope = 1;
        double offset = 0;
        for (int i = 0; i < 50; i++) {
            double ga = PRIOR * (slope - 1);
            double gb = PRIOR * offset;
            double haa = PRIOR;
            double hab = 0;
            double hbb = PRIOR;
            for (Scored s : all) {
                double p = Math.min(1 - 1e-6, Math.max(1e-6, s.score()));
                double x = Math.log(p / (1 - p));
                double q = 1 / (1 + Math.exp(-(slope * x + offset)));
                double error = q - (s.label() ? 1 : 0);
                ga += error * x;
                gb += error;
                haa += q * (1 - q) * x * x;
                hab += q * (1 - q) * x;
                hbb += q * (1 - q);
            }
            double det = haa * hbb - hab * hab;
            slope = Math.min(2, Math.max(0.3, slope - clip(hbb * ga - hab * gb, det)));
            offset = Math.min(2, Math.max(-2, offset - clip(haa * gb - hab * ga, det)));
        }
        return new double[] {slope, offset};
    }

    private static double clip(double numerator, double determinant) {
        return Math.max(-0.3, Math.min(0.3, numerator / determinant));
    }
}
