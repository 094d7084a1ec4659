package org.papergraph.relate.result;

import java.util.List;

/** The numbers from which a stage of trees decides who plays one role for the values of a paper. */
interface Signals {

    /** Log-odds where there is none to compare with: less than any model gives. */
    double NONE = -12;

    /** The entities that could play the role. */
    List<Integer> candidates();

    float[] of(int value, int entity);

    /** The highest of the candidates' log-odds but the entity's own. */
    static double rival(double[] margins, List<Integer> candidates, int entity) {
        double best = NONE;
        for (int e : candidates) {
            best = e == entity ? best : Math.max(best, margins[e]);
        }
        return best;
    }
}
