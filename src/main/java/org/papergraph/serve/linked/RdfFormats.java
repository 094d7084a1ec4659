package org.papergraph.serve.linked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;

/** The forms in which descriptions come, the preferred one first. */
final class RdfFormats {

    static final String TURTLE = "text/turtle";

    private static final Map<String, Lang> LANGUAGES = new LinkedHashMap<>();
    private static final Map<String, String> BY_NAME = Map.of(
            "turtle", TURTLE,
            "jsonld", "application/ld+json",
            "nt", "application/n-triples",
            "rdfxml", "application/rdf+xml");

    static {
        LANGUAGES.put(TURTLE, Lang.TURTLE);
        LANGUAGES.put("application/ld+json", Lang.JSONLD11);
        LANGUAGES.put("application/n-triples", Lang.NTRIPLES);
        LANGUAGES.put("application/rdf+xml", Lang.RDFXML);
    }

    static final List<String> MEDIA_TYPES = List.copyOf(LANGUAGES.keySet());

    private RdfFormats() {}

    static Lang lang(String mediaType) {
        return LANGUAGES.get(mediaType);
    }

    /** The media type of a format as addresses name it. */
    static Optional<String> ofName(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
