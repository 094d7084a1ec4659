package org.papergraph.serve.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where on this server the IRIs of the data are. A thing has the rest of its IRI as its own path, which leads to documents about it: a
 * page for people below {@code /page/}, data for programs below {@code /doc/}.
 *
 * @param base what all IRIs of data begin with
 */
public record Links(String base) {

    public static final String PAGES = "page/";
    public static final String DATA = "doc/";

    /** Where a browser is shown what an IRI stands for: a page of this server, or for IRIs that are not of the data the IRI itself. */
    public String path(String iri) {
        if (!iri.startsWith(base)) {
            return iri;
        }
        String path = iri.substring(base.length());
        return encoded(isThing(path) ? PAGES + path : path);
    }

    // What has no folder is a document itself: the vocabulary, and the graphs that have names.
    private static boolean isThing(String path) {
        return !path.startsWith("ontology/") && path.replaceFirst("#.*", "").indexOf('/') > 0;
    }

    /** Where the data about a thing is. */
    public String data(String path, String ending) {
        return encoded(DATA + path + "." + ending);
    }

    /** Where the data about a thing is, by the endings of the forms in which it comes. */
    public Map<String, String> data(String path) {
        return Stream.of("ttl", "jsonld", "nt", "rdf").collect(Collectors.toMap(e -> e, e -> data(path, e)));
    }

    /** A thing's own path, for its path without a slash before it. */
    public String own(String path) {
        return encoded(path);
    }

    private static String encoded(String path) {
        String[] parts = path.split("#", 2);
        try {
            return new URI(null, null, "/" + parts[0], parts.length > 1 ? parts[1] : null).toASCIIString();
        } catch (URISyntaxException e) {
            return "/search?q=" + encode(path);
        }
    }

    /** The IRI of the thing at a path. */
    public String iri(String path) {
        return base + path;
    }

    /** The path of a thing of the data. */
    public String local(String iri) {
        return iri.startsWith(base) ? iri.substring(base.length()) : iri;
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
