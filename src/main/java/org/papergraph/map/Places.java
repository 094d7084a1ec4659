package org.papergraph.map;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.model.Paper;
import org.papergraph.model.Span;

/**
 * Stretches of a paper's title or abstract as Web Annotation describes them: a specific resource whose source is the title or the
 * abstract, with a position selector and a quote selector. Offsets count Unicode code points, as Web Annotation wants and SPARQL's
 * {@code SUBSTR} does, from the start of the title or of the abstract.
 */
final class Places {

    private final Resource paper;
    private final Paper source;
    private final List<Span> sentences;

    Places(Resource paper, Paper source, List<Span> sentences) {
        this.paper = paper;
        this.source = source;
        this.sentences = List.copyOf(sentences);
    }

    /** The place of a span of the paper's text; made on first use. */
    Resource place(Span span) {
        boolean inTitle = span.start() < source.abstractStart();
        String part = inTitle ? "title" : "abstract";
        String text = inTitle ? source.title() : source.abstractText();
        int origin = inTitle ? 0 : source.abstractStart();
        int from = Math.min(span.start() - origin, text.length());
        int to = Math.min(span.end() - origin, text.length());
        int start = text.codePointCount(0, from);
        int end = start + text.codePointCount(from, to);
        String iri = paper.getURI() + "#" + part + "-" + start + "-" + end;
        Resource place = model().createResource(iri);
        if (!place.hasProperty(RDF.type)) {
            place.addProperty(RDF.type, Terms.SpecificResource)
                    .addProperty(Terms.hasSource, textPart(part, text))
                    .addProperty(Terms.hasSelector, position(iri, start, end))
                    .addProperty(Terms.hasSelector, quote(iri, text.substring(from, to)));
        }
        return place;
    }

    Resource sentence(Span span) {
        return place(span).addProperty(RDF.type, PG.Sentence);
    }

    /** The sentence around a span, where the sentences are known. */
    Optional<Resource> sentenceOf(Span span) {
        return sentences.stream().filter(s -> s.contains(span)).findFirst().map(this::sentence);
    }

    private Resource textPart(String part, String text) {
        return model().createResource(paper.getURI() + "#" + part)
                .addProperty(RDF.type, PG.TextPart)
                .addProperty(DCTerms.isPartOf, paper)
                .addProperty(RDF.value, text);
    }

    private Resource position(String place, int start, int end) {
        return model().createResource(place + ".position")
                .addProperty(RDF.type, Terms.TextPositionSelector)
                .addProperty(Terms.start, PaperGraph.integer(start))
                .addProperty(Terms.end, PaperGraph.integer(end));
    }

    private Resource quote(String place, String exact) {
        return model().createResource(place + ".quote")
                .addProperty(RDF.type, Terms.TextQuoteSelector)
                .addProperty(Terms.exact, exact);
    }

    private Model model() {
        return paper.getModel();
    }
}
