package org.papergraph.model;

/** Whose claim a statement is: the paper's own, or what it reports of earlier work. */
public enum StatedAs {
    OWN,
    BACKGROUND
}
