package org.papergraph.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.Mention;
import org.papergraph.model.Paper;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;
import org.papergraph.model.Span;

/** Reads SciER (Zhang et al., 2024), annotated sentences of full papers: in passages, or each by itself. */
public final class ScierReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SENTENCES = 10;
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

    private ScierReader() {}

    /** A stretch of a document with its mentions. */
    public record Excerpt(Paper paper, List<Mention> mentions) {}

    /**
     * Sentences of one document that follow each other, as papers of about an abstract's length.
     *
     * @throws IOException if the file cannot be read or a line is not of SciER's form; the message names it
     */
    public static List<Excerpt> excerpts(Path file) throws IOException {
        List<Excerpt> excerpts = new ArrayList<>();
        List<ScierLine> pending = new ArrayList<>();
        for (ScierLine line : lines(file)) {
            boolean other = !pending.isEmpty() && !pending.get(0).document().equals(line.document());
            if (other || pending.size() == SENTENCES) {
                excerpts.add(excerpt(pending));
                pending.clear();
            }
            pending.add(line);
        }
        if (!pending.isEmpty()) {
            excerpts.add(excerpt(pending));
        }
        return excerpts;
    }

    /**
     * Each sentence as a paper without a title whose id is the number of the line, with its relations; synonyms are forms of one entity.
     *
     * @throws IOException if the file cannot be read or a line is not of SciER's form; the message names it
     */
    public static List<Annotation> sentences(Path file) throws IOException {
        List<Annotation> sentences = new ArrayList<>();
        for (ScierLine line : lines(file)) {
            sentences.add(sentence(line, String.valueOf(sentences.size() + 1)));
        }
        return sentences;
    }

    private static List<ScierLine> lines(Path file) throws IOException {
        List<ScierLine> lines = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            try {
                lines.add(ScierLine.of(JSON.readTree(line)));
            } catch (JsonProcessingException e) {
                throw new IOException(file + ":" + number + ": not JSON: " + e.getOriginalMessage(), e);
            }
        }
        return lines;
    }

    private static Excerpt excerpt(List<ScierLine> lines) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        for (ScierLine line : lines) {
            for (ScierLine.Name name : line.names()) {
                mentions.add(moved(name.mention(), text.length()));
            }
            text.append(line.text()).append('\n');
        }
        return new Excerpt(Paper.of("", text.toString()), mentions);
    }

    /** Into the text of a paper without a title, which begins with a line feed. */
    private static Mention moved(Mention m, int by) {
        return new Mention(
                new Span(m.span().start() + by + 1, m.span().end() + by + 1), m.form(), m.type(), m.confidence());
    }

    private static Annotation sentence(ScierLine line, String id) {
        Map<String, String> leads = new LinkedHashMap<>();
        line.triples().stream().filter(t -> t.get(1).equals(SYNONYM)).forEach(t -> leads.put(t.get(0), t.get(2)));
        Map<String, Entity> entities = new LinkedHashMap<>();
        line.names().forEach(name -> add(entities, lead(leads, name.raw()), moved(name.mention(), 0)));
        List<Relation> relations = new ArrayList<>();
        for (List<String> triple : line.triples()) {
            RelationType type = RELATIONS.get(triple.get(1));
            Entity subject = entities.get(lead(leads, triple.get(0)));
            Entity object = entities.get(lead(leads, triple.get(2)));
            if (type != null && subject != null && object != null && subject != object) {
                relations.add(new Relation(subject.id(), type, object.id(), 1, List.of()));
            }
        }
        Paper bare = Paper.of("", line.text());
        Paper paper = new Paper(
                Optional.of(id),
                bare.title(),
                bare.abstractText(),
                bare.arxivId(),
                bare.doi(),
                bare.authors(),
                bare.date(),
                bare.url());
        return new Annotation(paper, List.copyOf(entities.values()), relations, List.of());
    }

    private static void add(Map<String, Entity> entities, String lead, Mention mention) {
        Entity known = entities.get(lead);
        List<String> forms = new ArrayList<>(known == null ? List.of() : known.forms());
        List<Mention> mentions = new ArrayList<>(known == null ? List.of() : known.mentions());
        if (!forms.contains(mention.form())) {
            forms.add(mention.form());
        }
        mentions.add(mention);
        String id = known == null ? "e" + (entities.size() + 1) : known.id();
        entities.put(
                lead, new Entity(id, known == null ? mention.type() : known.type(), forms.get(0), forms, mentions, 1));
    }

    private static String lead(Map<String, String> leads, String form) {
        String lead = form;
        for (int i = 0; i < leads.size() && leads.containsKey(lead); i++) {
            lead = leads.get(lead);
        }
        return lead;
    }
}
