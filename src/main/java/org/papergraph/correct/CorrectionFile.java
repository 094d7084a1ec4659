package org.papergraph.correct;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.out.NodeFmtLib;

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
     * @throws CorrectionException if it cannot be read, one of them is not whole, or it says what is no correction
     */
    public static List<Correction> read(Path file) {
        try {
            LocatedTurtle turtle = LocatedTurtle.parse(file.toString(), Files.readString(file));
            return new CorrectionReader(
                            turtle.model(), t -> file + ":" + turtle.lines().get(t))
                    .readAll();
        } catch (IOException e) {
            throw new CorrectionException(file + ": " + e.getMessage(), e);
        }
    }

    /**
     * The corrections of a graph, which may say other things too.
     *
     * @param name what to call it in error messages
     */
    public static List<Correction> read(Model model, String name) {
        return new CorrectionReader(model, t -> name).read();
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
