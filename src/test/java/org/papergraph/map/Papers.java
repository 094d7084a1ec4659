package org.papergraph.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
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

/** Made-up papers with annotations, of any number; the same number gives the same paper. */
public final class Papers {

    public static final Iris IRIS = new Iris();
    private static final Extractor EXTRACTOR = new Extractor("0.1.0", Map.of("models", "m1", "lexicon", "l1"));
    private static final GraphMapper MAPPER = new GraphMapper(IRIS, EXTRACTOR);

    private Papers() {}

    /** Graphs by name, of papers {@code from} to {@code to - 1}; {@code seed} picks among different abstracts for each. */
    public static Map<String, Model> graphs(int from, int to, int seed) {
        Map<String, Model> graphs = new HashMap<>();
        for (int i = from; i < to; i++) {
            Annotation annotation = annotation(i, seed);
            graphs.put(IRIS.paper(annotation.paper()), graph(annotation));
        }
        return graphs;
    }

    public static Model graph(Annotation annotation) {
        Map<String, EntityKey> keys = new HashMap<>();
        annotation.entities().forEach(e -> keys.put(e.id(), new EntityKey(e.type(), e.name(), Optional.empty())));
        Span all = new Span(
                annotation.paper().abstractStart(), annotation.paper().text().length());
        return MAPPER.map(annotation, List.of(all), keys);
    }

    /** A paper of about the size of a real one: 12 sentences, 20 entities with 40 mentions, 15 relations, 3 results. */
    public static Annotation annotation(int number, int seed) {
        Random random = new Random(31L * number + seed);
        StringBuilder text = new StringBuilder();
        Paper head = Paper.of("NET-" + number + ": A Network", "");
        List<Entity> entities = new ArrayList<>();
        Map<EntityType, List<Entity>> byType = new HashMap<>();
        for (int e = 0; e < 20; e++) {
            EntityType type = EntityType.values()[e % 5];
            // A few names are everywhere, most are rare; case varies.
            int rare = (int) Math.floor(Math.pow(random.nextDouble(), 4) * 5000);
            String name = type.label() + " " + rare;
            String variant = random.nextInt(3) == 0 ? name.toUpperCase(Locale.ROOT) : name;
            List<Mention> mentions = new ArrayList<>();
            for (String form : List.of(name, variant)) {
                int start = head.abstractStart() + text.length();
                mentions.add(new Mention(new Span(start, start + form.length()), form, type, 0.9));
                text.append(form).append(" is good. ");
            }
            Entity entity = new Entity(
                    "e" + e,
                    type,
                    variant,
                    List.of(name, variant).stream().distinct().toList(),
                    mentions,
                    0.9);
            entities.add(entity);
            byType.computeIfAbsent(type, t -> new ArrayList<>()).add(entity);
        }
        Paper paper = Paper.of(head.title(), text.toString());
        return new Annotation(paper, entities, relations(paper, byType, random), results(paper, byType, random));
    }

    private static List<Relation> relations(Paper paper, Map<EntityType, List<Entity>> byType, Random random) {
        List<Relation> relations = new ArrayList<>();
        relations.add(new Relation(Relation.PAPER, RelationType.INTRODUCES, Relation.THIS, 0.8, List.of()));
        for (RelationType type : List.of(RelationType.TRAINED_ON, RelationType.EVALUATED_ON, RelationType.USED_FOR)) {
            for (int i = 0; i < 5; i++) {
                Entity from = pick(byType.get(EntityType.METHOD), random);
                Entity to =
                        pick(byType.get(type == RelationType.USED_FOR ? EntityType.TASK : EntityType.DATASET), random);
                relations.add(new Relation(
                        from.id(), type, to.id(), random.nextInt(100) / 100.0, List.of(evidence(paper, from, to))));
            }
        }
        return relations;
    }

    private static List<Result> results(Paper paper, Map<EntityType, List<Entity>> byType, Random random) {
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Entity method = pick(byType.get(EntityType.METHOD), random);
            Entity metric = pick(byType.get(EntityType.METRIC), random);
            results.add(new Result(
                    method.id(),
                    Optional.of(pick(byType.get(EntityType.BENCHMARK), random).id()),
                    Optional.of(metric.id()),
                    random.nextInt(1000) / 10.0 + "\\%",
                    false,
                    0.7,
                    List.of(evidence(paper, method, metric))));
        }
        return results;
    }

    private static Evidence evidence(Paper paper, Entity from, Entity to) {
        Span subject = from.mentions().get(0).span();
        Span object = to.mentions().get(0).span();
        return new Evidence(
                new Span(paper.abstractStart(), paper.text().length()),
                List.of(subject),
                List.of(object),
                List.of(new Span(subject.end() + 1, subject.end() + 3)),
                StatedAs.OWN,
                Set.of("pattern:test"));
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
