package org.papergraph.correct;

import java.util.List;
import java.util.Map;
import org.papergraph.model.Annotation;
import org.papergraph.model.EntityKey;

/**
 * Papers as corrected.
 *
 * @param annotations what the papers say, less what is wrong
 * @param keys for each paper, its entities' keys
 * @param names the preferred names of things, by IRI
 * @param marks for each paper, what was corrected in it; equal marks and equal extractions make equal graphs
 * @param unmatched the corrections that met nothing
 */
public record Corrected(
        List<Annotation> annotations,
        List<Map<String, EntityKey>> keys,
        Map<String, String> names,
        List<List<String>> marks,
        List<Correction> unmatched) {}
