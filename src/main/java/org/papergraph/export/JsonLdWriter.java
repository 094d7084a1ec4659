package org.papergraph.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** JSON-LD 1.1, graph after graph as quads come in; a context of prefixes, so that IRIs are short. */
final class JsonLdWriter extends StreamRDFBase {

    private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";

    private final JsonGenerator json;
    private final Map<String, String> prefixes = new TreeMap<>();
    private Node graph;
    private Node subject;
    private Node property;
    private boolean begun;

    JsonLdWriter(OutputStream out) {
        try {
            json = new JsonFactory().createGenerator(out).setPrettyPrinter(new DefaultPrettyPrinter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void prefix(String prefix, String iri) {
        prefixes.put(prefix, iri);
    }

    @Override
    public void quad(Quad quad) {
        try {
            begin();
            enter(quad);
            value(quad.getObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void finish() {
        try {
            begin();
            leaveGraph();
            json.writeEndArray();
            json.writeEndObject();
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin() throws IOException {
        if (begun) {
            return;
        }
        begun = true;
        json.writeStartObject();
        json.writeObjectFieldStart("@context");
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            json.writeStringField(prefix.getKey(), prefix.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("@graph");
    }

    /** Closes and opens what stands between the last value and the next. */
    private void enter(Quad quad) throws IOException {
        if (!quad.getGraph().equals(graph)) {
            leaveGraph();
            graph = quad.getGraph();
            open(graph);
            json.writeArrayFieldStart("@graph");
        }
        if (!quad.getSubject().equals(subject)) {
            leaveSubject();
            subject = quad.getSubject();
            open(subject);
        }
        if (!quad.getPredicate().equals(property)) {
            leaveProperty();
            property = quad.getPredicate();
            json.writeArrayFieldStart(name(property));
        }
    }

    private void open(Node node) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", name(node));
    }

    private void leaveGraph() throws IOException {
        leaveSubject();
        if (graph != null) {
            json.writeEndArray();
            json.writeEndObject();
            graph = null;
        }
    }

    private void leaveSubject() throws IOException {
        leaveProperty();
        if (subject != null) {
            json.writeEndObject();
            subject = null;
        }
    }

    private void leaveProperty() throws IOException {
        if (property != null) {
            json.writeEndArray();
            property = null;
        }
    }

    private void value(Node node) throws IOException {
        json.writeStartObject();
        if (!node.isLiteral()) {
            json.writeStringField("@id", name(node));
        } else {
            json.writeStringField("@value", node.getLiteralLexicalForm());
            if (!node.getLiteralLanguage().isEmpty()) {
                json.writeStringField("@language", node.getLiteralLanguage());
            } else if (!node.getLiteralDatatypeURI().equals(STRING)) {
                json.writeStringField("@type", shortName(node.getLiteralDatatypeURI()));
            }
        }
        json.writeEndObject();
    }

    private String name(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : shortName(node.getURI());
    }

    private String shortName(String iri) {
        return prefixes.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                // What follows must not look like the start of an authority.
                .filter(prefix -> !iri.startsWith("//", prefix.getValue().length()))
                .max(Map.Entry.comparingByValue(Comparator.comparingInt(String::length)))
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .orElse(iri);
    }
}
