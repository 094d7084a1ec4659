package org.papergraph.read;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.Evidence;
import org.papergraph.model.Mention;
import org.papergraph.model.Paper;
import org.papergraph.model.Relation;
import org.papergraph.model.Result;
import org.papergraph.model.Span;

/** An annotation as a JSON object. */
final class AnnotationWriter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AnnotationWriter() {}

    static String write(Annotation annotation) {
        ObjectNode node = JSON.createObjectNode();
        addPaper(node, annotation.paper());
        ArrayNode entities = node.putArray("entities");
        annotation.entities().forEach(e -> entities.add(entity(e)));
        ArrayNode relations = node.putArray("relations");
        annotation
                .relations()
                .forEach(r -> relations
                        .addArray()
                        .add(r.subject())
                        .add(r.type().label())
                        .add(r.object()));
        ArrayNode results = node.putArray("results");
        annotation.results().forEach(r -> results.add(result(r)));
        ArrayNode evidence = node.putArray("evidence");
        annotation.relations().forEach(r -> evidence.add(evidence(r)));
        return node.toString();
    }

    private static void addPaper(ObjectNode node, Paper paper) {
        paper.id().ifPresent(id -> node.put("id", id));
        node.put("title", paper.title());
        if (!paper.abstractText().isEmpty()) {
            node.put("abstract", paper.abstractText());
        }
        paper.arxivId().ifPresent(id -> node.put("arxiv_id", id));
        paper.doi().ifPresent(doi -> node.put("doi", doi));
        if (!paper.authors().isEmpty()) {
            paper.authors().forEach(node.putArray("authors")::add);
        }
        paper.date().ifPresent(date -> node.put("date", date));
        paper.url().ifPresent(url -> node.put("url", url));
    }

    private static ObjectNode entity(Entity entity) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", entity.id());
        node.put("type", entity.type().label());
        node.put("name", entity.name());
        entity.forms().forEach(node.putArray("mentions")::add);
        spans(
                node.putArray("offsets"),
                entity.mentions().stream().map(Mention::span).toList());
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
            span(place.putArray("sentence"), e.sentence());
            spans(place.putArray("subject"), e.subject());
            spans(place.putArray("object"), e.object());
            spans(place.putArray("cue"), e.cue());
            place.put("statedAs", e.statedAs().name().toLowerCase(Locale.ROOT));
            e.sources().forEach(place.putArray("sources")::add);
        }
    }

    private static void spans(ArrayNode array, List<Span> spans) {
        spans.forEach(s -> span(array.addArray(), s));
    }

    private static void span(ArrayNode array, Span span) {
        array.add(span.start()).add(span.end());
    }
}
