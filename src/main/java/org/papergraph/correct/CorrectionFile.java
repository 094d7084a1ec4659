package org.papergraph.correct;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.map.PG;

/** Corrections in Turtle, for people to write and to keep under version control. */
public final class CorrectionFile {

    private static final String HEAD = """
            @prefix pg: <https://w3id.org/papergraph/ontology#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    private CorrectionFile() {}

    /**
     * The corrections of a file, by their times, then by type.
     *
     * @throws CorrectionException if it cannot be read, or one of them is not whole
     */
    public static List<Correction> read(Path file) {
        Model model = ModelFactory.createDefaultModel();
        try {
            RDFParser.fromString(Files.readString(file), Lang.TURTLE).parse(model);
        } catch (IOException | RiotException e) {
            throw new CorrectionException(file + ": " + e.getMessage(), e);
        }
        return read(model, file.toString());
    }

    /**
     * The corrections of a graph.
     *
     * @param name what to call it in error messages
     */
    public static List<Correction> read(Model model, String name) {
        List<Correction> corrections = new ArrayList<>();
        for (CorrectionType type : CorrectionType.values()) {
            model.listSubjectsWithProperty(RDF.type, model.createResource(PG.NS + type.label()))
                    .forEach(r -> corrections.add(correction(type, r, name)));
        }
        Collections.sort(corrections);
        return corrections;
    }

    private static Correction correction(CorrectionType type, Resource resource, String name) {
        String place = name + ": a pg:" + type.label();
        return new Correction(
                type,
                require(resource, RDF.subject, place),
                type.isStatement() ? Optional.of(require(resource, RDF.predicate, place)) : Optional.empty(),
                type.needsObject() ? Optional.of(require(resource, RDF.object, place)) : Optional.empty(),
                type.needsForm() ? Optional.of(require(resource, RDFS.label, place)) : Optional.empty(),
                text(resource, PG.inPaper),
                require(resource, DCTerms.creator, place),
                require(resource, DCTerms.created, place));
    }

    private static String require(Resource resource, Property property, String place) {
        return text(resource, property)
                .orElseThrow(() -> new CorrectionException(place + " has no " + property.getLocalName(), null));
    }

    private static Optional<String> text(Resource resource, Property property) {
        Statement statement = resource.getProperty(property);
        return Optional.ofNullable(statement)
                .map(s -> s.getObject().isLiteral()
                        ? s.getString()
                        : s.getResource().getURI());
    }

    /** Adds to a file, which is made if there is none. */
    public static void append(Path file, Correction correction) throws IOException {
        if (Files.notExists(file)) {
            Files.writeString(file, HEAD);
        }
        Files.writeString(file, "\n" + turtle(correction), StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    private static String turtle(Correction c) {
        StringBuilder text = new StringBuilder("[] a pg:" + c.type().label());
        text.append(" ; rdf:subject <").append(c.subject()).append('>');
        c.predicate().ifPresent(p -> text.append(" ; rdf:predicate <").append(p).append('>'));
        c.object().ifPresent(o -> text.append(" ; rdf:object <").append(o).append('>'));
        c.form().ifPresent(f -> text.append(" ; rdfs:label ").append(quoted(f)));
        c.paper().ifPresent(p -> text.append(" ; pg:inPaper <").append(p).append('>'));
        text.append("\n  ; dcterms:creator ").append(quoted(c.creator()));
        String type = c.created().indexOf('T') < 0 ? "date" : "dateTime";
        return text + " ; dcterms:created \"" + c.created() + "\"^^xsd:" + type + " .\n";
    }

    private static String quoted(String text) {
        return NodeFmtLib.strNT(NodeFactory.createLiteralString(text));
    }
}
