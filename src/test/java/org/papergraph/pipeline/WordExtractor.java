package org.papergraph.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.Evidence;
import org.papergraph.model.Mention;
import org.papergraph.model.Paper;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;
import org.papergraph.model.Span;
import org.papergraph.model.StatedAs;
import org.papergraph.pipeline.extraction.Extraction;

/**
 * An extractor that is quick: every word in capitals is a method, a word in brackets after it its long form, and the paper
 * introduces the first, which outperforms the other where the abstract says "beats" and is based on it where it says "extends".
 */
public final class WordExtractor implements Function<Paper, Extraction> {

    private static final Pattern NAME = Pattern.compile("\\b(\\p{Lu}{2,}(?:-\\d\\w*)*)\\b(?: \\(([^)]+)\\))?");

    int calls;

    @Override
    public synchronized Extraction apply(Paper paper) {
        calls++;
        Span sentence = new Span(paper.abstractStart(), paper.text().length());
        List<Entity> entities = entities(paper);
        List<Relation> relations = new ArrayList<>();
        entities.stream()
                .limit(1)
                .map(e -> new Relation(
                        Relation.PAPER, RelationType.INTRODUCES, e.id(), 0.9, List.of(evidence(sentence, e))))
                .forEach(relations::add);
        boolean beats = paper.abstractText().contains("beats");
        if (entities.size() == 2 && (beats || paper.abstractText().contains("extends"))) {
            RelationType type = beats ? RelationType.OUTPERFORMS : RelationType.BASED_ON;
            double confidence = 0.5 + paper.title().length() % 7 / 16.0;
            relations.add(new Relation("e1", type, "e2", confidence, List.of(evidence(sentence, entities.get(1)))));
        }
        return new Extraction(new Annotation(paper, entities, relations, List.of()), List.of(sentence));
    }

    private static List<Entity> entities(Paper paper) {
        Map<String, Entity> entities = new LinkedHashMap<>();
        Matcher names = NAME.matcher(paper.abstractText());
        while (names.find()) {
            List<Mention> mentions = new ArrayList<>();
            for (int group = 1; group <= 2 && names.group(group) != null; group++) {
                Span span =
                        new Span(paper.abstractStart() + names.start(group), paper.abstractStart() + names.end(group));
                mentions.add(new Mention(span, names.group(group), EntityType.METHOD, 0.8));
            }
            List<String> forms = mentions.stream().map(Mention::form).toList();
            String id = "e" + (entities.size() + 1);
            entities.putIfAbsent(forms.get(0), new Entity(id, EntityType.METHOD, forms.get(0), forms, mentions, 0.8));
        }
        return List.copyOf(entities.values());
    }

    private static Evidence evidence(Span sentence, Entity entity) {
        Span object = entity.mentions().get(0).span();
        return new Evidence(sentence, List.of(), List.of(object), List.of(), StatedAs.OWN, Set.of("classifier"));
    }
}
