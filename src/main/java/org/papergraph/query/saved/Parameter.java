package org.papergraph.query.saved;

import java.util.Optional;

/**
 * What a saved query can be asked with.
 *
 * @param name the variable's name in the query, without its question mark
 * @param defaultValue taken where none is given; where there is no default either, the query ranges over everything
 * @param example a value that finds something in the bundled sample
 */
public record Parameter(
        String name,
        ParameterType type,
        String description,
        boolean required,
        Optional<String> defaultValue,
        Optional<String> example) {}
