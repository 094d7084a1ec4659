package org.papergraph.evaluate;

import org.papergraph.model.EntityType;
import org.papergraph.model.Span;

/** A stretch of the paper's text that names a thing of this type. */
record TypedSpan(Span span, EntityType type) {}
