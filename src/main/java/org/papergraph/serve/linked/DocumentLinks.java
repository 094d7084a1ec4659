package org.papergraph.serve.linked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.papergraph.serve.html.Links;

/** What the documents about a thing say of one another, as values of {@code Link} headers (RFC 8288). */
final class DocumentLinks {

    private DocumentLinks() {}

    /** For the thing itself: where the data about it is. */
    static List<String> describedBy(String path, Links links) {
        return data(path, links, "describedby");
    }

    /** For a document: the thing that it is about, and the other documents about it. */
    static List<String> ofDocument(String path, Links links) {
        List<String> all = new ArrayList<>(data(path, links, "alternate"));
        all.add(link(links.path(links.iri(path)), "alternate", "text/html"));
        all.add("<" + links.own(path) + ">; rel=\"describes\"");
        return all;
    }

    /** For a document about what is no longer one thing: those that it has become. */
    static List<String> successors(List<String> paths, Links links) {
        return paths.stream()
                .map(path -> "<" + links.own(path) + ">; rel=\"successor-version\"")
                .toList();
    }

    private static List<String> data(String path, Links links, String relation) {
        return Arrays.stream(RdfFormat.values())
                .map(format -> link(links.data(path, format.ending()), relation, format.mediaType()))
                .toList();
    }

    private static String link(String target, String relation, String type) {
        return "<" + target + ">; rel=\"" + relation + "\"; type=\"" + type + "\"";
    }
}
