package org.papergraph.model;

import java.util.List;
import java.util.Set;

/**
 * A known thing with its names.
 *
 * @param iri its own IRI, which is also its IRI in the graph
 * @param forms all its names, the preferred one first
 * @param context lower-case words of which at least one must stand in the paper for an ambiguous name to count; empty for a
 *     clear one
 * @param broader the IRIs of what it is a kind of
 * @param versionOf the IRIs of what it is a version or size of
 * @param partOf the IRIs of what it is a part of
 */
public record LexiconEntry(
        String iri,
        EntityType type,
        List<String> forms,
        Set<String> context,
        List<String> broader,
        List<String> versionOf,
        List<String> partOf) {

    public LexiconEntry {
        forms = List.copyOf(forms);
        context = Set.copyOf(context);
        broader = List.copyOf(broader);
        versionOf = List.copyOf(versionOf);
        partOf = List.copyOf(partOf);
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("no name: " + iri);
        }
    }

    public String name() {
        return forms.get(0);
    }

    /** The same names for a thing of another type. */
    public LexiconEntry as(EntityType other) {
        return new LexiconEntry(iri, other, forms, context, broader, versionOf, partOf);
    }
}
