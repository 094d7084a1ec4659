package org.papergraph.link.identity;

import org.papergraph.model.EntityKey;

/**
 * What an entity of a paper is, across papers.
 *
 * @param reason why, in words for people
 */
public record Link(EntityKey key, String reason) {}
