package org.papergraph.relate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;

/**
 * Finds the relations and results that a paper states of its entities, each with its evidence and a calibrated confidence. The same
 * input gives the same answer. Safe for use by many threads.
 */
public final class RelationExtractor {

    private static final String BUNDLED = "relations.model.gz";
    private static final Comparator<Relation> ORDER = Comparator.comparing(Relation::type)
            .thenComparing(r -> -r.confidence())
            .thenComparing(Relation::subject)
            .thenComparing(Relation::object);

    private final RelationModel model;

    RelationExtractor(RelationModel model) {
        this.model = model;
    }

    /** The extractor with the model that the program brings along. */
    public static RelationExtractor load() {
        try (InputStream in = RelationExtractor.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IOException("no " + BUNDLED + " on the class path");
            }
            return load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The extractor with a model that a trainer wrote. */
    public static RelationExtractor load(InputStream model) throws IOException {
        return new RelationExtractor(RelationModel.read(model));
    }

    public Annotation relate(AnnotatedPaper paper, List<Entity> entities) {
        List<Entity> located = FormFinder.locate(paper.paper().text(), entities);
        Reading reading = model.introductions().read(Document.of(paper, located));
        EvidenceFinder evidence = new EvidenceFinder(reading);
        List<Relation> relations = new ArrayList<>(introductions(reading, evidence));
        Map<RelationType, Map<Pair, Double>> probabilities = model.pairs().probabilities(reading);
        for (RelationType type : Pair.RELATIONS) {
            Decision decision = model.decisions().get(type);
            probabilities.get(type).forEach((pair, score) -> {
                if (decision.accepts(score) && !yields(type, pair, probabilities.get(type))) {
                    relations.add(relation(reading, type, pair, decision.confidence(score), evidence));
                }
            });
        }
        relations.sort(ORDER);
        return new Annotation(paper.paper(), entities, relations, List.of());
    }

    /** Whether a symmetric relation is better stated the other way round. */
    private static boolean yields(RelationType type, Pair pair, Map<Pair, Double> scores) {
        if (type != RelationType.COMPARED_WITH) {
            return false;
        }
        double here = scores.get(pair);
        double there = scores.getOrDefault(pair.reversed(), 0.0);
        return there > here || there == here && pair.object() < pair.subject();
    }

    private List<Relation> introductions(Reading reading, EvidenceFinder evidence) {
        Decision decision = model.decisions().get(RelationType.INTRODUCES);
        List<Relation> relations = new ArrayList<>();
        for (int e = 0; e < reading.document().size(); e++) {
            boolean unnamed = e == reading.document().unnamed();
            double score = reading.introduced(e);
            if (unnamed ? reading.isMain(e) : decision.accepts(score)) {
                relations.add(new Relation(
                        Relation.PAPER,
                        RelationType.INTRODUCES,
                        reading.document().entity(e).id(),
                        decision.confidence(score),
                        evidence.ofIntroduction(e)));
            }
        }
        return relations;
    }

    private static Relation relation(
            Reading reading, RelationType type, Pair pair, double confidence, EvidenceFinder evidence) {
        Document document = reading.document();
        return new Relation(
                document.entity(pair.subject()).id(),
                type,
                document.entity(pair.object()).id(),
                confidence,
                evidence.of(type, pair));
    }
}
