package org.papergraph.serve.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.papergraph.query.search.Found;
import org.papergraph.query.text.TextHit;
import org.papergraph.query.text.TextHit.Piece;
import org.papergraph.serve.html.Links;
import org.papergraph.serve.page.thing.Kinds;
import org.papergraph.serve.page.thing.OtherNames;

/**
 * Something that was found, as the API and the search page show it.
 *
 * @param path where it is shown
 * @param type its class, such as {@code Dataset}
 * @param names its other names
 * @param papers how many papers name it
 * @param match {@code name}, {@code text} or {@code evidence}
 * @param pieces the passage in which it was found
 * @param paper the IRI of the paper that the passage is from
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Hit(
        String iri,
        String path,
        String label,
        String type,
        List<String> names,
        long papers,
        String match,
        double score,
        @JsonIgnore List<Piece> pieces,
        String paper,
        @JsonIgnore String paperPath) {

    static Hit of(Found found, Links links) {
        String iri = found.thing().iri().getURI();
        String paper = found.text().map(TextHit::paper).orElse("");
        return new Hit(
                iri,
                links.path(iri),
                found.thing().label(),
                Kinds.of(found.thing()),
                OtherNames.of(found.thing()),
                found.thing().papers(),
                found.match().name().toLowerCase(Locale.ROOT),
                Math.round(1000 * found.score()) / 1000.0,
                found.text().map(TextHit::snippet).orElse(List.of()),
                paper,
                paper.isEmpty() ? "" : links.path(paper));
    }

    /** The passage in which it was found. */
    public String getSnippet() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    @JsonIgnore
    public String getCss() {
        return type.toLowerCase(Locale.ROOT);
    }
}
