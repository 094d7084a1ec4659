package org.papergraph.relate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;
import org.papergraph.model.Result;

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
    private final double least;

    RelationExtractor(RelationModel model) {
        this(model, 0);
    }

    private RelationExtractor(RelationModel model, double least) {
        this.model = model;
        this.least = least;
    }

    /** The same with one threshold for all: it states what has at least this confidence, and nothing else. */
    public RelationExtractor atLeast(double confidence) {
        return new RelationExtractor(model.withThreshold(confidence), confidence);
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

    /** The extractor with a model that {@link RelationTrainer} learnt. */
    public static RelationExtractor load(InputStream model) throws IOException {
        return new RelationExtractor(RelationModel.read(model));
    }

    /** Writes the model so that {@link #load(InputStream)} can read it. */
    public void write(OutputStream out) throws IOException {
        model.write(out);
    }

    /** What the model knows of single sentences, to train other models with. */
    public SentenceModel sentences() {
        return model.pairs().sentences();
    }

    public Annotation relate(AnnotatedPaper paper, List<Entity> entities) {
        List<Entity> located = FormFinder.locate(paper.paper().text(), entities);
        Reading reading = model.introductions().read(Document.of(paper, located));
        EvidenceFinder evidence = new EvidenceFinder(reading);
        List<Relation> relations = new ArrayList<>(introductions(reading, evidence));
        for (Statement statement : new Choice(reading, model).statements()) {
            relations.add(relation(reading, statement, evidence));
        }
        relations.sort(ORDER);
        return new Annotation(paper.paper(), entities, relations, results(reading, evidence));
    }

    private List<Relation> introductions(Reading reading, EvidenceFinder evidence) {
        Decision decision = model.decisions().get(RelationType.INTRODUCES);
        List<Relation> relations = new ArrayList<>();
        for (int e = 0; e < reading.document().size(); e++) {
            boolean unnamed = e == reading.document().unnamed();
            double score = reading.introduced(e);
            if (unnamed ? reading.isMain(e) && decision.confidence(score) >= least : decision.accepts(score)) {
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

    private List<Result> results(Reading reading, EvidenceFinder evidence) {
        Document document = reading.document();
        List<Result> results = new ArrayList<>();
        for (ResultModel.Found found : model.results().find(reading)) {
            if (model.results().decision().accepts(found.score())) {
                results.add(new Result(
                        document.entity(found.method()).id(),
                        found.dataset().map(e -> document.entity(e).id()),
                        found.metric().map(e -> document.entity(e).id()),
                        found.value().text(),
                        found.delta(),
                        model.results().decision().confidence(found.score()),
                        List.of(evidence.of(found))));
            }
        }
        return results;
    }

    private static Relation relation(Reading reading, Statement statement, EvidenceFinder evidence) {
        Document document = reading.document();
        return new Relation(
                document.entity(statement.pair().subject()).id(),
                statement.type(),
                document.entity(statement.pair().object()).id(),
                statement.confidence(),
                evidence.of(statement.type(), statement.pair()));
    }
}
