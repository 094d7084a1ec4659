package org.papergraph.model;

/**
 * An abbreviation that a text defines.
 *
 * @param shortForm where the abbreviation stands at its definition
 * @param longForm where what it stands for stands
 */
public record Abbreviation(Span shortForm, Span longForm) {}
