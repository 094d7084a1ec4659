package org.papergraph.model;

import java.util.Optional;

/**
 * What an entity is across papers: two entities with equal keys are the same thing.
 *
 * @param name the canonical name
 * @param sense what parts it from others of the same type and name, such as its long form
 */
public record EntityKey(EntityType type, String name, Optional<String> sense) {}
