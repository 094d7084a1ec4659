package org.papergraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.papergraph.map.GraphMapper;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityKey;
import org.papergraph.model.EntityType;
import org.papergraph.model.Evidence;
import org.papergraph.model.Mention;
import org.papergraph.model.Paper;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;
import org.papergraph.model.Result;
import org.papergraph.model.Span;
import org.papergraph.model.StatedAs;

/** A paper with annotations made by hand; an entity's id is its name, and evidence is the first sentence that names both ends. */
final class SamplePaper {

    private static final Pattern SENTENCE = Pattern.compile("\\S[^\\n]*?(?:\\.(?=\\s|$)|\\n|$)");

    private final Paper paper;
    private final List<Span> sentences = new ArrayList<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, EntityKey> keys = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();

    SamplePaper(String arxivId, String title, String abstractText) {
        paper = new Paper(
                Optional.empty(),
                title,
                abstractText,
                Optional.of(arxivId),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        Matcher matcher = SENTENCE.matcher(paper.text());
        while (matcher.find()) {
            sentences.add(new Span(matcher.start(), matcher.end()));
        }
    }

    SamplePaper names(EntityType type, String... names) {
        for (String name : names) {
            name(type, name, Optional.empty(), List.of(name));
        }
        return this;
    }

    SamplePaper name(EntityType type, String name, Optional<String> sense, List<String> forms) {
        List<Mention> mentions = forms.stream()
                .flatMap(f -> places(f).stream().map(s -> new Mention(s, f, type, 1)))
                .toList();
        entities.put(name, new Entity(name, type, name, forms, mentions, 1));
        keys.put(name, new EntityKey(type, name, sense));
        return this;
    }

    SamplePaper says(String subject, RelationType type, String object, double confidence) {
        relations.add(new Relation(subject, type, object, confidence, List.of(evidence(subject, object))));
        return this;
    }

    SamplePaper reports(String method, String dataset, String metric, String value) {
        results.add(new Result(
                method,
                Optional.of(dataset),
                Optional.of(metric),
                value,
                false,
                0.9,
                List.of(evidence(method, value))));
        return this;
    }

    String iri() {
        return SampleGraph.IRIS.paper(paper);
    }

    Model map(GraphMapper mapper) {
        Annotation annotation = new Annotation(paper, List.copyOf(entities.values()), relations, results);
        return mapper.map(annotation, sentences, keys);
    }

    private Evidence evidence(String subject, String object) {
        Span sentence = sentences.stream()
                .filter(s -> names(s, subject) && names(s, object))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no sentence has " + subject + " and " + object));
        return new Evidence(sentence, List.of(), List.of(), List.of(), StatedAs.OWN, Set.of("hand"));
    }

    private boolean names(Span sentence, String id) {
        List<String> forms = entities.containsKey(id) ? entities.get(id).forms() : List.of(id);
        String text = sentence.of(paper.text());
        return id.equals(Relation.PAPER) || forms.stream().anyMatch(text::contains);
    }

    private List<Span> places(String form) {
        Matcher matcher = Pattern.compile("\\b" + Pattern.quote(form) + "\\b").matcher(paper.text());
        return matcher.results().map(m -> new Span(m.start(), m.end())).toList();
    }
}
