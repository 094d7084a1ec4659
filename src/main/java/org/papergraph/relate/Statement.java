package org.papergraph.relate;

import org.papergraph.model.RelationType;
import org.papergraph.relate.reading.Pair;

/** A relation that holds between two entities of a document with some probability. */
record Statement(RelationType type, Pair pair, double confidence) {}
