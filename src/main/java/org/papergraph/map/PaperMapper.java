package org.papergraph.map;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DC;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.model.Paper;

/** What a listing says of a paper. */
final class PaperMapper {

    private final PaperGraph graph;

    PaperMapper(PaperGraph graph) {
        this.graph = graph;
    }

    void map(Extractor extractor) {
        Paper paper = graph.source();
        graph.paper
                .addProperty(RDF.type, PG.Paper)
                .addProperty(DCTerms.title, paper.title())
                .addProperty(DCTerms.abstract_, paper.abstractText())
                .addProperty(PG.contentHash, contentHash(paper))
                .addProperty(PG.extractedBy, graph.extractor);
        identifiers(paper);
        graph.iris
                .aliases(paper)
                .forEach(alias -> graph.model.createResource(alias).addProperty(DCTerms.isReplacedBy, graph.paper));
        authors(paper);
        paper.date().ifPresent(d -> graph.paper.addProperty(DCTerms.issued, date(d.strip())));
        describe(extractor);
    }

    /** Over all that a listing says, to see whether it says something new. */
    static String contentHash(Paper paper) {
        List<String> parts = new ArrayList<>(List.of(paper.title(), paper.abstractText()));
        for (var field : List.of(paper.id(), paper.arxivId(), paper.doi(), paper.date(), paper.url())) {
            parts.add(field.map(f -> "=" + f).orElse(""));
        }
        parts.addAll(paper.authors());
        return Hash.of(parts);
    }

    private void identifiers(Paper paper) {
        paper.arxivId().ifPresent(id -> graph.paper.addProperty(PG.arxivId, id));
        paper.doi().ifPresent(doi -> graph.paper.addProperty(PG.doi, doi));
        paper.id().ifPresent(id -> graph.paper.addProperty(PG.sourceId, id));
        paper.url()
                .ifPresent(url -> graph.paper.addProperty(
                        Terms.url, ResourceFactory.createTypedLiteral(url, XSDDatatype.XSDanyURI)));
    }

    private void authors(Paper paper) {
        if (!paper.authors().isEmpty()) {
            paper.authors().forEach(a -> graph.paper.addProperty(DC.creator, a));
            graph.paper.addProperty(PG.byline, String.join("; ", paper.authors()));
        }
    }

    private void describe(Extractor extractor) {
        graph.extractor
                .addProperty(RDF.type, PG.Extractor)
                .addProperty(RDF.type, Terms.SoftwareAgent)
                .addProperty(PG.version, extractor.version());
        for (Map.Entry<String, String> sum : extractor.checksums().entrySet()) {
            graph.extractor.addProperty(PG.checksum, sum.getKey() + " " + sum.getValue());
        }
    }

    /** A day, month or year where it is one, else the text. */
    private static Literal date(String text) {
        try {
            return switch (text.length()) {
                case 10 -> typed(LocalDate.parse(text), XSDDatatype.XSDdate);
                case 7 -> typed(YearMonth.parse(text), XSDDatatype.XSDgYearMonth);
                case 4 -> typed(Year.parse(text), XSDDatatype.XSDgYear);
                default -> ResourceFactory.createStringLiteral(text);
            };
        } catch (DateTimeException e) {
            return ResourceFactory.createStringLiteral(text);
        }
    }

    private static Literal typed(Object value, XSDDatatype type) {
        return ResourceFactory.createTypedLiteral(value.toString(), type);
    }
}
