package org.papergraph.serve.linked;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;

/** The forms in which data comes, the preferred one first. */
enum RdfFormat {
    TURTLE("text/turtle", "turtle", "ttl", Lang.TURTLE),
    JSON_LD("application/ld+json", "jsonld", "jsonld", Lang.JSONLD11),
    N_TRIPLES("application/n-triples", "nt", "nt", Lang.NTRIPLES),
    RDF_XML("application/rdf+xml", "rdfxml", "rdf", Lang.RDFXML);

    static final List<String> MEDIA_TYPES =
            Arrays.stream(values()).map(RdfFormat::mediaType).toList();

    private final String mediaType;
    private final String label;
    private final String ending;
    private final Lang lang;

    RdfFormat(String mediaType, String label, String ending, Lang lang) {
        this.mediaType = mediaType;
        this.label = label;
        this.ending = ending;
        this.lang = lang;
    }

    static Optional<RdfFormat> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(f -> f.mediaType.equals(mediaType))
                .findFirst();
    }

    /** As a parameter names it. */
    static Optional<RdfFormat> ofLabel(String label) {
        return Arrays.stream(values()).filter(f -> f.label.equals(label)).findFirst();
    }

    /** As a file's name ends, without the dot. */
    static Optional<RdfFormat> ofEnding(String ending) {
        return Arrays.stream(values()).filter(f -> f.ending.equals(ending)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }

    Lang lang() {
        return lang;
    }
}
