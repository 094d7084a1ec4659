package org.papergraph.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
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

/**
 * Annotations as JSON lines: the form in which the gold standard is written, plus offsets and confidence where they are known.
 * Offsets are UTF-16 code units into the title, a line feed, and the abstract.
 */
public final class AnnotationJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AnnotationJson() {}

    /** Reads all annotations of a file; {@code abstract} may be missing there. */
    public static List<Annotation> read(Path file) throws IOException {
        List<Annotation> annotations = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                annotations.add(parse(line, file, number));
            }
        }
        return annotations;
    }

    private static Annotation parse(String line, Path file, int number) throws IOException {
        try {
            return annotation(JSON.readTree(line));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            String reason = e instanceof JsonProcessingException j ? j.getOriginalMessage() : e.getMessage();
            throw new IOException(file + ":" + number + ": not an annotation: " + reason, e);
        }
    }

    private static Annotation annotation(JsonNode node) {
        Paper paper = new Paper(
                text(node, "id"),
                text(node, "title").orElse(""),
                text(node, "abstract").orElse(""),
                text(node, "arxiv_id"),
                text(node, "doi"),
                List.of(),
                text(node, "date"),
                text(node, "url"));
        return new Annotation(
                paper,
                each(node.path("entities")).map(AnnotationJson::entity).toList(),
                each(node.path("relations")).map(AnnotationJson::relation).toList(),
                each(node.path("results")).map(AnnotationJson::result).toList());
    }

    private static Entity entity(JsonNode node) {
        String type = require(node, "type");
        List<String> forms = each(node.path("mentions")).map(JsonNode::asText).toList();
        return new Entity(
                require(node, "id"),
                EntityType.ofLabel(type).orElseThrow(() -> new IllegalArgumentException("no such type: " + type)),
                text(node, "name").orElseGet(() -> forms.get(0)),
                forms,
                List.of(),
                node.path("confidence").asDouble(1));
    }

    private static Relation relation(JsonNode node) {
        String label = node.path(1).asText();
        RelationType type = RelationType.ofLabel(label)
                .orElseThrow(() -> new IllegalArgumentException("no such relation: " + label));
        return new Relation(node.path(0).asText(), type, node.path(2).asText(), 1, List.of());
    }

    private static Result result(JsonNode node) {
        return new Result(
                require(node, "method"),
                text(node, "dataset"),
                text(node, "metric"),
                require(node, "value"),
                node.path("delta").asBoolean(),
                node.path("confidence").asDouble(1),
                List.of());
    }

    private static String require(JsonNode node, String field) {
        return text(node, field).orElseThrow(() -> new IllegalArgumentException("no " + field));
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).filter(n -> !n.isNull()).map(JsonNode::asText);
    }

    private static java.util.stream.Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** One line, without the line feed. */
    public static String write(Annotation annotation) {
        ObjectNode node = JSON.createObjectNode();
        Paper paper = annotation.paper();
        paper.id().ifPresent(id -> node.put("id", id));
        node.put("title", paper.title());
        ArrayNode entities = node.putArray("entities");
        annotation.entities().forEach(e -> entities.add(entity(e)));
        ArrayNode relations = node.putArray("relations");
        ArrayNode evidence = node.putArray("evidence");
        for (Relation r : annotation.relations()) {
            relations.addArray().add(r.subject()).add(r.type().label()).add(r.object());
            evidence.add(evidence(r));
        }
        ArrayNode results = node.putArray("results");
        annotation.results().forEach(r -> results.add(result(r)));
        return node.toString();
    }

    private static ObjectNode entity(Entity entity) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", entity.id());
        node.put("type", entity.type().label());
        node.put("name", entity.name());
        ArrayNode forms = node.putArray("mentions");
        entity.forms().forEach(forms::add);
        ArrayNode offsets = node.putArray("offsets");
        entity.mentions().stream().map(Mention::span).forEach(s -> add(offsets.addArray(), s));
        node.put("confidence", entity.confidence());
        return node;
    }

    /** What belongs to the relation at the same place of {@code relations}, whose form leaves no room for it. */
    private static ObjectNode evidence(Relation relation) {
        ObjectNode node = JSON.createObjectNode();
        node.put("confidence", relation.confidence());
        addPlaces(node, relation.evidence());
        return node;
    }

    private static ObjectNode result(Result result) {
        ObjectNode node = JSON.createObjectNode();
        node.put("method", result.method());
        node.put("dataset", result.dataset().orElse(null));
        node.put("metric", result.metric().orElse(null));
        node.put("value", result.value());
        node.put("delta", result.delta());
        node.put("confidence", result.confidence());
        addPlaces(node, result.evidence());
        return node;
    }

    private static void addPlaces(ObjectNode node, List<Evidence> places) {
        ArrayNode array = node.putArray("evidence");
        for (Evidence e : places) {
            ObjectNode place = array.addObject();
            add(place.putArray("sentence"), e.sentence());
            spans(place.putArray("subject"), e.subject());
            spans(place.putArray("object"), e.object());
            spans(place.putArray("cue"), e.cue());
            place.put("statedAs", e.statedAs().name().toLowerCase(java.util.Locale.ROOT));
            ArrayNode sources = place.putArray("sources");
            e.sources().forEach(sources::add);
        }
    }

    private static void spans(ArrayNode array, List<Span> spans) {
        spans.forEach(s -> add(array.addArray(), s));
    }

    private static void add(ArrayNode array, Span span) {
        array.add(span.start()).add(span.end());
    }
}
