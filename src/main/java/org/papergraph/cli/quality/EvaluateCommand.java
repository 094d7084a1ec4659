package org.papergraph.cli.quality;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Stack;
import java.util.concurrent.Callable;
import org.papergraph.cli.option.ConfidenceOption;
import org.papergraph.cli.option.LexiconOption;
import org.papergraph.cli.option.ThreadsOption;
import org.papergraph.cli.terminal.ExitStatus;
import org.papergraph.evaluate.ErrorReport;
import org.papergraph.evaluate.Evaluation;
import org.papergraph.evaluate.ScoreReport;
import org.papergraph.model.Annotation;
import org.papergraph.pipeline.extraction.OrderedWork;
import org.papergraph.pipeline.extraction.PaperExtractor;
import org.papergraph.pipeline.extraction.Settings;
import org.papergraph.read.AnnotationJson;
import org.papergraph.read.GoldFile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores annotations against gold. */
@Command(
        name = "evaluate",
        description =
                "Compares annotations with gold ones: precision, recall and F1 of mentions, entities, relations and"
                        + " results.",
        mixinStandardHelpOptions = true)
public final class EvaluateCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "GOLD",
            description = "gold annotations, one JSON object a line, with abstracts or with papers.json beside them")
    private Path gold;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PRED",
            description = "annotations in the form of extract; without them, the papers of GOLD are extracted now")
    private Optional<Path> predicted = Optional.empty();

    @Mixin
    private LexiconOption lexicon;

    @Mixin
    private ConfidenceOption confidence;

    @Mixin
    private ThreadsOption threads;

    @ArgGroup
    private Form form = new Form();

    @Spec
    private CommandSpec spec;

    private static final class Form {
        @Option(names = "--json", description = "print the tables as JSON")
        private boolean json;

        @Option(
                names = "--errors",
                arity = "0..1",
                preprocessor = CountIfGiven.class,
                paramLabel = "N",
                description = "print after the tables what went wrong, by kind, N cases of each (default: 20)")
        private Optional<Integer> errors = Optional.empty();
    }

    /** Keeps {@code --errors} from taking the file's name after it for its number. */
    private static final class CountIfGiven implements IParameterPreprocessor {
        @Override
        public boolean preprocess(
                Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> parsed) {
            if (arguments.isEmpty() || !arguments.peek().matches("\\d{1,9}")) {
                arguments.push("20");
            }
            return false;
        }
    }

    @Override
    public Integer call() throws IOException {
        List<Annotation> truth = GoldFile.read(gold);
        Evaluation evaluation = Evaluation.of(truth, predictions(truth));
        PrintWriter out = spec.commandLine().getOut();
        if (form.json) {
            out.println(ScoreReport.json(evaluation.tables()));
        } else {
            out.print(ScoreReport.text(evaluation.tables()));
            form.errors.ifPresent(n -> out.print(ErrorReport.text(evaluation, n)));
        }
        out.flush();
        return ExitStatus.DONE;
    }

    private List<Annotation> predictions(List<Annotation> truth) throws IOException {
        if (predicted.isPresent()) {
            return AnnotationJson.read(predicted.get());
        }
        PaperExtractor extractor = PaperExtractor.load(new Settings(lexicon.read(), confidence.least()));
        List<Annotation> predictions = new ArrayList<>();
        new OrderedWork(threads.count())
                .run(
                        truth.stream().map(Annotation::paper).iterator(),
                        paper -> extractor.extract(paper).annotation(),
                        predictions::add);
        return predictions;
    }
}
