package org.papergraph.model;

import java.util.List;

/**
 * A statement of a paper.
 *
 * @param subject an entity's id, {@link #PAPER} or {@link #THIS}
 * @param object an entity's id or {@link #THIS}
 * @param confidence the probability, from 0 to 1, that the paper states it
 * @param evidence the places that say it, best first; empty where annotations came without
 */
public record Relation(String subject, RelationType type, String object, double confidence, List<Evidence> evidence) {

    /** The paper itself. */
    public static final String PAPER = "paper";

    /** The paper's own approach, where the text gives it no name. */
    public static final String THIS = "this";

    public Relation {
        evidence = List.copyOf(evidence);
    }
}
