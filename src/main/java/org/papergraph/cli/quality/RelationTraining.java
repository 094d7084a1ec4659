package org.papergraph.cli.quality;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.annotate.Annotator;
import org.papergraph.evaluate.Evaluation;
import org.papergraph.evaluate.Reliability;
import org.papergraph.evaluate.Score;
import org.papergraph.evaluate.ScoreReport;
import org.papergraph.extract.Proposals;
import org.papergraph.model.Annotation;
import org.papergraph.model.Lexicon;
import org.papergraph.read.ScierReader;
import org.papergraph.relate.RelationExtractor;
import org.papergraph.relate.RelationTrainer;
import org.papergraph.relate.WordingExtractor;
import org.papergraph.relate.learning.Lesson;
import org.papergraph.relate.pair.SentenceModel;
import org.papergraph.relate.text.Knowledge;

/** Trains the model of relations and results, on gold entities and on those that the program finds in unseen papers. */
final class RelationTraining {

    static final String MODEL = "relations.model.gz";

    private static final List<String> KINDS = List.of("relations", "relaxed", "results");

    private final Lessons measured;
    private final List<Lesson> others;
    private final SentenceModel sentences;
    private final Knowledge knowledge;

    /** @param others to learn from in every fold */
    RelationTraining(Lessons measured, List<Lesson> others, SentenceModel sentences, Lexicon lexicon) {
        this.measured = measured;
        this.others = others;
        this.sentences = sentences;
        this.knowledge = new Knowledge(lexicon);
    }

    /** Papers with the gold entities, and the same papers with those that models found in each that had not seen it. */
    record Lessons(List<Annotation> truth, List<Lesson> given, List<Lesson> found) {

        static Lessons of(Corpus corpus, List<Annotation> unseen) {
            return new Lessons(corpus.truth(), lessons(corpus, corpus.truth()), lessons(corpus, unseen));
        }

        List<Lesson> all() {
            return Stream.concat(given.stream(), found.stream()).toList();
        }
    }

    /** The papers with the entities of {@code found}. */
    static List<Lesson> lessons(Corpus corpus, List<Annotation> found) {
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < corpus.size(); i++) {
            Annotation truth = corpus.truth().get(i);
            lessons.add(new Lesson(corpus.paper(i), found.get(i).entities(), truth, i));
        }
        return lessons;
    }

    /** What single sentences of SciER teach; without its file, what the bundled model was taught. */
    static SentenceModel sentences(Annotator annotator, Optional<Path> scier) throws IOException {
        if (scier.isEmpty()) {
            return RelationExtractor.load(new Lexicon(List.of())).sentences();
        }
        return sentences(annotator, scier.get());
    }

    static SentenceModel sentences(Annotator annotator, Path scier) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (Annotation sentence : ScierReader.sentences(scier)) {
            lessons.add(
                    new Lesson(annotator.annotate(sentence.paper()), sentence.entities(), sentence, lessons.size()));
        }
        return SentenceModel.train(lessons);
    }

    /** Prints cross-validated figures, with gold entities and end to end; the latter are returned, by kind. */
    Map<String, Map<String, Score>> validate(PrintWriter out) {
        report("relations, gold entities given", unseenGiven(knowledge), out);
        List<Annotation> unseen =
                RelationTrainer.unseen(measured.all(), others, sentences, knowledge, measured.found()).stream()
                        .map(Proposals::settled)
                        .toList();
        Map<String, Map<String, Score>> tables = report("relations, end to end", KINDS, unseen, out);
        report("entities, end to end", List.of("mentions", "entities", "resources"), unseen, out);
        out.print(Reliability.of(measured.truth(), unseen).text());
        out.flush();
        return tables;
    }

    /** Prints what wordings find alone, and classifiers that know none, with gold entities. */
    void ablate(PrintWriter out) {
        WordingExtractor wordings = new WordingExtractor(knowledge);
        List<Annotation> said = measured.given().stream()
                .map(l -> wordings.relate(l.paper(), l.entities()))
                .toList();
        report("relations by wordings alone, gold entities given", said, out);
        report("relations by classifiers alone, gold entities given", unseenGiven(knowledge.withoutWordings()), out);
    }

    private List<Annotation> unseenGiven(Knowledge known) {
        return RelationTrainer.unseen(measured.given(), others, sentences, known, measured.given());
    }

    private void report(String title, List<Annotation> unseen, PrintWriter out) {
        report(title, KINDS, unseen, out);
    }

    private Map<String, Map<String, Score>> report(
            String title, List<String> kinds, List<Annotation> unseen, PrintWriter out) {
        Map<String, Map<String, Score>> tables =
                new LinkedHashMap<>(Evaluation.of(measured.truth(), unseen).tables());
        tables.keySet().retainAll(kinds);
        out.println(title + ", " + Lesson.FOLDS + "-fold cross-validation");
        out.print(ScoreReport.text(tables));
        out.flush();
        return tables;
    }

    void write(Path directory) throws IOException {
        Files.createDirectories(directory);
        try (OutputStream out = Files.newOutputStream(directory.resolve(MODEL))) {
            new RelationTrainer(measured.all(), others, sentences, knowledge)
                    .train()
                    .write(out);
        }
    }
}
