package org.papergraph.correct;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.papergraph.model.Annotation;
import org.papergraph.model.EntityKey;

/**
 * A paper as corrected.
 *
 * @param annotation what the paper says, less what is wrong
 * @param keys its entities' keys
 * @param names the names that people prefer for its entities, by IRI
 * @param applied what was corrected in it; equal corrections and equal extractions make equal graphs
 */
public record Corrected(
        Annotation annotation, Map<String, EntityKey> keys, Map<String, String> names, List<Correction> applied) {

    public Corrected {
        keys = Collections.unmodifiableMap(keys);
        names = Map.copyOf(names);
        applied = List.copyOf(applied);
    }
}
