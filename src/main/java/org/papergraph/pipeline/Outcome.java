package org.papergraph.pipeline;

import java.util.List;
import org.papergraph.correct.Correction;
import org.papergraph.store.Refusal;

/**
 * What a build did.
 *
 * @param added papers that the store did not have
 * @param replaced papers that the store had otherwise, or as another extractor read them
 * @param relinked papers that are as they were, but name something that is now known to be another thing
 * @param unchanged papers that the store had as they are
 * @param removed papers that were taken out
 * @param refused papers whose graphs violate the shapes
 * @param unmatched corrections that met nothing
 */
public record Outcome(
        int added,
        int replaced,
        int relinked,
        int unchanged,
        int removed,
        List<Refusal> refused,
        List<Correction> unmatched) {

    public Outcome {
        refused = List.copyOf(refused);
        unmatched = List.copyOf(unmatched);
    }
}
