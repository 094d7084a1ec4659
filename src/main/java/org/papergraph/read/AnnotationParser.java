package org.papergraph.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.Evidence;
import org.papergraph.model.Mention;
import org.papergraph.model.Paper;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;
import org.papergraph.model.Result;
import org.papergraph.model.Span;
import org.papergraph.model.StatedAs;
import org.papergraph.read.format.PaperJson;
import org.papergraph.read.format.RecordException;

/** A JSON object as an annotation. What may be missing: abstract, offsets, evidence, and confidence, which then is 1. */
final class AnnotationParser {

    private interface Part<T> {
        T parse(JsonNode node) throws RecordException;
    }

    private final Paper paper;

    private AnnotationParser(Paper paper) {
        this.paper = paper;
    }

    static Annotation parse(String line) throws RecordException {
        JsonNode node = PaperJson.object(line);
        return new AnnotationParser(PaperJson.partial(node)).annotation(node);
    }

    private Annotation annotation(JsonNode node) throws RecordException {
        return new Annotation(
                paper,
                each(node, "entities", this::entity),
                relations(node),
                each(node, "results", AnnotationParser::result));
    }

    private Entity entity(JsonNode node) throws RecordException {
        String label = string(node, "type");
        EntityType type = EntityType.ofLabel(label).orElseThrow(() -> new RecordException("no such type: " + label));
        List<String> forms = each(node, "mentions", AnnotationParser::string);
        Optional<String> name = optional(node, "name").or(() -> forms.stream().findFirst());
        double confidence = confidence(node);
        return new Entity(
                string(node, "id"),
                type,
                name.orElseThrow(() -> new RecordException("an entity without name and mentions")),
                forms,
                each(node, "offsets", s -> mention(span(s), type, confidence)),
                confidence);
    }

    /** Without the abstract, what stands in it is not known: then the form is empty. */
    private Mention mention(Span span, EntityType type, double confidence) throws RecordException {
        boolean inText = span.end() <= paper.text().length();
        if (!inText && !paper.abstractText().isEmpty()) {
            throw new RecordException("offsets beyond the text: [" + span.start() + "," + span.end() + "]");
        }
        return new Mention(span, inText ? span.of(paper.text()) : "", type, confidence);
    }

    /** Evidence stands beside the relations, in the same order. */
    private static List<Relation> relations(JsonNode node) throws RecordException {
        List<Relation> relations = new ArrayList<>();
        JsonNode triples = array(node, "relations");
        JsonNode evidence = array(node, "evidence");
        for (int i = 0; i < triples.size(); i++) {
            relations.add(relation(triples.get(i), evidence.path(i)));
        }
        return relations;
    }

    private static Relation relation(JsonNode triple, JsonNode evidence) throws RecordException {
        if (triple.size() != 3) {
            throw new RecordException("a relation is not [subject, relation, object]: " + triple);
        }
        String label = string(triple.get(1));
        RelationType type =
                RelationType.ofLabel(label).orElseThrow(() -> new RecordException("no such relation: " + label));
        return new Relation(string(triple.get(0)), type, string(triple.get(2)), confidence(evidence), places(evidence));
    }

    private static Result result(JsonNode node) throws RecordException {
        return new Result(
                string(node, "method"),
                optional(node, "dataset"),
                optional(node, "metric"),
                string(node, "value"),
                node.path("delta").asBoolean(),
                confidence(node),
                places(node));
    }

    private static List<Evidence> places(JsonNode node) throws RecordException {
        return each(node, "evidence", AnnotationParser::place);
    }

    private static Evidence place(JsonNode node) throws RecordException {
        return new Evidence(
                span(node.path("sentence")),
                each(node, "subject", AnnotationParser::span),
                each(node, "object", AnnotationParser::span),
                each(node, "cue", AnnotationParser::span),
                statedAs(string(node, "statedAs")),
                Set.copyOf(each(node, "sources", AnnotationParser::string)));
    }

    private static StatedAs statedAs(String name) throws RecordException {
        try {
            return StatedAs.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new RecordException("statedAs is neither own nor background: " + name);
        }
    }

    private static Span span(JsonNode node) throws RecordException {
        int start = node.path(0).asInt(-1);
        int end = node.path(1).asInt(-1);
        if (node.size() != 2 || start < 0 || end < start) {
            throw new RecordException("not a pair of offsets: " + node);
        }
        return new Span(start, end);
    }

    private static double confidence(JsonNode node) throws RecordException {
        double confidence = node.path("confidence").asDouble(1);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new RecordException("confidence is not between 0 and 1: " + confidence);
        }
        return confidence;
    }

    private static <T> List<T> each(JsonNode node, String field, Part<T> part) throws RecordException {
        List<T> parts = new ArrayList<>();
        for (JsonNode child : array(node, field)) {
            parts.add(part.parse(child));
        }
        return parts;
    }

    private static JsonNode array(JsonNode node, String field) throws RecordException {
        JsonNode array = node.path(field);
        if (!array.isArray() && !array.isMissingNode() && !array.isNull()) {
            throw new RecordException(field + " is not a list");
        }
        return array;
    }

    private static String string(JsonNode node, String field) throws RecordException {
        return optional(node, field).orElseThrow(() -> new RecordException("no " + field));
    }

    private static Optional<String> optional(JsonNode node, String field) throws RecordException {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(string(value));
    }

    private static String string(JsonNode node) throws RecordException {
        if (!node.isValueNode() || node.isNull()) {
            throw new RecordException("not a string: " + node);
        }
        return node.asText();
    }
}
