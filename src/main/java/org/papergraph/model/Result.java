package org.papergraph.model;

import java.util.List;
import java.util.Optional;

/**
 * A number that a paper reports.
 *
 * @param method an entity's id or {@link Relation#THIS}
 * @param dataset the id of a dataset or benchmark
 * @param metric the id of a metric
 * @param value to the letter, with its unit or sign
 * @param delta whether it is a gain or ratio over something else
 * @param confidence the probability, from 0 to 1, that all of it is right
 */
public record Result(
        String method,
        Optional<String> dataset,
        Optional<String> metric,
        String value,
        boolean delta,
        double confidence,
        List<Evidence> evidence) {

    public Result {
        evidence = List.copyOf(evidence);
    }
}
