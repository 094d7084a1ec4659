package org.papergraph.store;

import java.util.List;

/**
 * A graph that did not get into the store.
 *
 * @param graph its name
 * @param violations what is wrong with it, each with the node, the property and the reason
 */
public record Refusal(String graph, List<String> violations) {

    public Refusal {
        violations = List.copyOf(violations);
    }
}
