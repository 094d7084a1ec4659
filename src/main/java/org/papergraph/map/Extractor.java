package org.papergraph.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The software that reads the papers, as far as it bears on what it finds.
 *
 * @param version the program's version
 * @param checksums of what else decides the outcome, by name: models, lexicon, options
 */
public record Extractor(String version, Map<String, String> checksums) {

    public Extractor {
        checksums = Collections.unmodifiableMap(new TreeMap<>(checksums));
    }

    /** Equal extractors, and only they, have the same IRI. */
    public String iri(Iris iris) {
        List<String> parts = new ArrayList<>(List.of(version));
        checksums.forEach((name, sum) -> parts.addAll(List.of(name, sum)));
        return iris.base() + "extractor/" + Hash.of(parts).substring(0, 16);
    }
}
