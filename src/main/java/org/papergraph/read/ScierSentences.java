package org.papergraph.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.Paper;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;

/**
 * Reads SciER (Zhang et al., 2024) with its relations: each sentence becomes a paper without a title, and synonyms become forms of one
 * entity. Tokens, and mostly digits too, are parted by blanks there, which are taken out.
 */
public final class ScierSentences {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SYNONYM = "Synonym-Of";
    private static final Map<String, RelationType> RELATIONS = Map.of(
            "Used-For", RelationType.USED_FOR,
            "Trained-With", RelationType.TRAINED_ON,
            "Evaluated-With", RelationType.EVALUATED_ON,
            "Benchmark-For", RelationType.BENCHMARK_FOR,
            "SubClass-Of", RelationType.BASED_ON,
            "Part-Of", RelationType.PART_OF,
            "SubTask-Of", RelationType.SUB_TASK_OF,
            "Compare-With", RelationType.COMPARED_WITH);
    private static final Pattern SURPLUS = Pattern.compile("(?<=\\d) (?=\\d)|(?<=\\d) (?=\\. ?\\d)|(?<=\\d \\.) (?=\\d)"
            + "| (?=[,.;:!?%)\\]])|(?<=[(\\[]) |(?<=\\w) (?=[-/] \\w)|(?<=\\w [-/]) (?=\\w)");

    private ScierSentences() {}

    /** @throws IOException if the file cannot be read or a line is not of SciER's form; the message names it */
    public static List<Annotation> read(Path file) throws IOException {
        List<Annotation> sentences = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            try {
                sentences.add(sentence(JSON.readTree(line)));
            } catch (JsonProcessingException e) {
                throw new IOException(file + ":" + number + ": not JSON: " + e.getOriginalMessage(), e);
            }
        }
        return sentences;
    }

    private static Annotation sentence(JsonNode node) {
        Map<String, String> leads = new LinkedHashMap<>();
        for (JsonNode r : node.path("rel")) {
            if (r.path(1).asText().equals(SYNONYM)) {
                leads.put(join(r.path(0).asText()), join(r.path(2).asText()));
            }
        }
        Map<String, Entity> entities = new LinkedHashMap<>();
        for (JsonNode mention : node.path("ner")) {
            add(entities, leads, join(mention.path(0).asText()), mention.path(1).asText());
        }
        List<Relation> relations = new ArrayList<>();
        for (JsonNode r : node.path("rel")) {
            RelationType type = RELATIONS.get(r.path(1).asText());
            Entity subject = entities.get(lead(leads, join(r.path(0).asText())));
            Entity object = entities.get(lead(leads, join(r.path(2).asText())));
            if (type != null && subject != null && object != null && subject != object) {
                relations.add(new Relation(subject.id(), type, object.id(), 1, List.of()));
            }
        }
        Paper paper = Paper.of("", join(node.path("sentence").asText()));
        return new Annotation(paper, List.copyOf(entities.values()), relations, List.of());
    }

    private static void add(Map<String, Entity> entities, Map<String, String> leads, String form, String type) {
        EntityType.ofLabel(type).ifPresent(t -> {
            String lead = lead(leads, form);
            Entity known = entities.get(lead);
            List<String> forms = new ArrayList<>(known == null ? List.of() : known.forms());
            if (!forms.contains(form)) {
                forms.add(form);
            }
            String id = known == null ? "e" + (entities.size() + 1) : known.id();
            entities.put(lead, new Entity(id, known == null ? t : known.type(), forms.get(0), forms, List.of(), 1));
        });
    }

    private static String lead(Map<String, String> leads, String form) {
        String lead = form;
        for (int i = 0; i < leads.size() && leads.containsKey(lead); i++) {
            lead = leads.get(lead);
        }
        return lead;
    }

    private static String join(String tokens) {
        return SURPLUS.matcher(tokens).replaceAll("");
    }
}
