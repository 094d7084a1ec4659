package org.papergraph.serve.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where on this server an IRI of the data is shown.
 *
 * @param base what all IRIs of data begin with; the rest is the path
 */
public record Links(String base) {

    /** A path for an IRI of the data, else the IRI itself. */
    public String path(String iri) {
        if (!iri.startsWith(base)) {
            return iri;
        }
        try {
            return new URI(null, null, "/" + iri.substring(base.length()).replaceAll("#.*", ""), null).toASCIIString();
        } catch (URISyntaxException e) {
            return "/search?q=" + encode(iri);
        }
    }

    /** The IRI of what is shown at a path. */
    public String iri(String path) {
        return base + path;
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
