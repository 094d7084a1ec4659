package org.papergraph.relate.result;

import java.util.List;

/** The numbers from which a stage of trees decides who plays one role for the values of a paper. */
interface Signals {

    /** The entities that could play the role. */
    List<Integer> candidates();

    float[] of(int value, int entity);
}
