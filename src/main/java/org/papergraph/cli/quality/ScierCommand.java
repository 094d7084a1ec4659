package org.papergraph.cli.quality;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.papergraph.annotate.Annotator;
import org.papergraph.cli.option.LexiconOption;
import org.papergraph.cli.terminal.ExitStatus;
import org.papergraph.evaluate.Evaluation;
import org.papergraph.evaluate.Score;
import org.papergraph.evaluate.ScoreReport;
import org.papergraph.evaluate.SpanScores;
import org.papergraph.extract.MentionExtractor;
import org.papergraph.extract.MentionTrainer;
import org.papergraph.link.within.EntityGrouper;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.Lexicon;
import org.papergraph.read.ScierReader;
import org.papergraph.relate.pair.SentenceModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the learners on a public corpus, SciER, apart from our own annotations. */
@Command(
        name = "scier",
        description = "Trains on the sentences of SciER in TRAIN, and prints figures for those in DEV.",
        mixinStandardHelpOptions = true)
public final class ScierCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "TRAIN", description = "training sentences of SciER, JSON Lines")
    private Path train;

    @Parameters(index = "1", paramLabel = "DEV", description = "the sentences to ask, in the same form")
    private Path dev;

    @Mixin
    private LexiconOption lexiconOption;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Lexicon lexicon = lexiconOption.read();
        Annotator annotator = new Annotator();
        MentionExtractor mentions = new MentionExtractor(
                new MentionTrainer(lexicon).train(TrainCommand.excerpts(annotator, train)), lexicon);
        mentions(annotator, mentions, out);
        relations(annotator, mentions, new EntityGrouper(lexicon), out);
        return ExitStatus.DONE;
    }

    private void mentions(Annotator annotator, MentionExtractor mentions, PrintWriter out) throws IOException {
        SpanScores scores = new SpanScores();
        for (ScierReader.Excerpt excerpt : ScierReader.excerpts(dev)) {
            scores.add(excerpt.mentions(), mentions.extract(annotator.annotate(excerpt.paper())));
        }
        print("SciER, mentions (exact spans)", Map.of("mentions", scores.table()), out);
    }

    private void relations(Annotator annotator, MentionExtractor mentions, EntityGrouper grouper, PrintWriter out)
            throws IOException {
        SentenceModel model = RelationTraining.sentences(annotator, train);
        List<Annotation> truth = ScierReader.sentences(dev);
        List<Annotation> given = new ArrayList<>();
        List<Annotation> found = new ArrayList<>();
        for (Annotation sentence : truth) {
            AnnotatedPaper paper = annotator.annotate(sentence.paper());
            given.add(model.relate(paper, sentence.entities()));
            List<Entity> entities = grouper.group(paper, mentions.extract(paper));
            found.add(model.relate(paper, entities));
        }
        report("SciER, relations, entities given", truth, given, out);
        report("SciER, relations, end to end", truth, found, out);
    }

    private static void report(String title, List<Annotation> truth, List<Annotation> predicted, PrintWriter out) {
        Map<String, Map<String, Score>> tables =
                new LinkedHashMap<>(Evaluation.of(truth, predicted).tables());
        tables.keySet().retainAll(List.of("relations"));
        print(title, tables, out);
    }

    private static void print(String title, Map<String, Map<String, Score>> tables, PrintWriter out) {
        out.println(title);
        out.print(ScoreReport.text(tables));
        out.flush();
    }
}
