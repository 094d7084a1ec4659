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
import org.papergraph.model.Lexicon;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;
import org.papergraph.model.Result;
import org.papergraph.relate.learning.Decision;
import org.papergraph.relate.pair.SentenceModel;
import org.papergraph.relate.reading.Reading;
import org.papergraph.relate.result.Report;
import org.papergraph.relate.result.ResultModel;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.FormFinder;
import org.papergraph.relate.text.Knowledge;

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
    private final Knowledge knowledge;

    RelationExtractor(RelationModel model, Knowledge knowledge) {
        this.model = model;
        this.knowledge = knowledge;
    }

    /** The same with one threshold for all: it states what has at least this confidence, and nothing else. */
    public RelationExtractor atLeast(double confidence) {
        return new RelationExtractor(model.withThreshold(confidence), knowledge);
    }

    /** The extractor with the model that the program brings along. */
    public static RelationExtractor load(Lexicon lexicon) {
        try (InputStream in = RelationExtractor.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IOException("no " + BUNDLED + " on the class path");
            }
            return load(in, lexicon);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The extractor with a model that {@link RelationTrainer} learnt. */
    public static RelationExtractor load(InputStream model, Lexicon lexicon) throws IOException {
        return new RelationExtractor(RelationModel.read(model), new Knowledge(lexicon));
    }

    /** Writes the model so that {@link #load(InputStream, Lexicon)} can read it. */
    public void write(OutputStream out) throws IOException {
        model.write(out);
    }

    /** What the model knows of single sentences, to train other models with. */
    public SentenceModel sentences() {
        return model.pairs().sentences();
    }

    /** The paper's relations and results, and the entities with such metrics as only numbers showed. */
    public Annotation relate(AnnotatedPaper paper, List<Entity> entities) {
        List<Entity> located = FormFinder.locate(paper.paper().text(), entities);
        Reading reading = model.introductions().read(Document.of(paper, located, knowledge));
        EvidenceFinder evidence = new EvidenceFinder(reading);
        List<Relation> relations = new ArrayList<>(introductions(reading, evidence));
        for (Statement statement : new Choice(reading, model).statements()) {
            relations.add(relation(reading, statement, evidence));
        }
        relations.sort(ORDER);
        Report report = Report.of(reading);
        List<ResultModel.Found> found = model.results().find(report).stream()
                .filter(f -> model.results().decision().accepts(f.score()))
                .toList();
        List<Entity> all = new ArrayList<>(entities);
        found.stream()
                .flatMap(f -> f.metric().stream())
                .filter(report::isProposed)
                .distinct()
                .sorted()
                .forEach(e -> all.add(report.document().entity(e)));
        return new Annotation(paper.paper(), all, relations, results(report, found));
    }

    private List<Relation> introductions(Reading reading, EvidenceFinder evidence) {
        Decision decision = model.decisions().get(RelationType.INTRODUCES);
        List<Relation> relations = new ArrayList<>();
        for (int e = 0; e < reading.document().size(); e++) {
            boolean unnamed = e == reading.document().unnamed();
            double score = reading.introduced(e);
            if (decision.accepts(score) && (!unnamed || reading.isMain(e))) {
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

    private List<Result> results(Report report, List<ResultModel.Found> found) {
        Document document = report.document();
        EvidenceFinder evidence = new EvidenceFinder(report.reading());
        List<Result> results = new ArrayList<>();
        for (ResultModel.Found f : found) {
            results.add(new Result(
                    document.entity(f.method()).id(),
                    f.dataset().map(e -> document.entity(e).id()),
                    f.metric().map(e -> document.entity(e).id()),
                    f.value().text(),
                    f.delta(),
                    model.results().decision().confidence(f.score()),
                    List.of(evidence.of(f))));
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
