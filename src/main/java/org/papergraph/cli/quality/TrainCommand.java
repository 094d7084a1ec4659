package org.papergraph.cli.quality;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.papergraph.annotate.Annotator;
import org.papergraph.cli.option.LexiconOption;
import org.papergraph.cli.terminal.ExitStatus;
import org.papergraph.evaluate.Evaluation;
import org.papergraph.evaluate.Score;
import org.papergraph.evaluate.ScoreReport;
import org.papergraph.extract.LexiconTagger;
import org.papergraph.extract.MarkedPaper;
import org.papergraph.extract.MentionExtractor;
import org.papergraph.extract.MentionModel;
import org.papergraph.extract.MentionTrainer;
import org.papergraph.extract.Proposals;
import org.papergraph.model.Annotation;
import org.papergraph.model.Lexicon;
import org.papergraph.read.AnnotationJson;
import org.papergraph.read.ScierReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains the models: first of mentions, then of relations and results, on what the first finds in papers that it has not seen. */
@Command(
        name = "train",
        description = "Trains the models that extract uses, and prints cross-validated figures.",
        mixinStandardHelpOptions = true)
public final class TrainCommand implements Callable<Integer> {

    private static final String MODEL = "mentions.model.gz";

    @Parameters(
            arity = "1..*",
            paramLabel = "GOLD",
            description = "gold annotations, one JSON object a line, with abstracts or with papers.json beside them")
    private List<Path> gold;

    @Option(
            names = "--also",
            arity = "1..*",
            paramLabel = "FILE",
            description = "more annotated papers to learn from, never measured")
    private List<Path> also = List.of();

    @Option(
            names = "--scier",
            paramLabel = "FILE",
            description = "training sentences of SciER; a model of them comes first")
    private Optional<Path> scier = Optional.empty();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "where the models go; without it, only the figures are computed")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--folds",
            paramLabel = "N",
            defaultValue = "5",
            description =
                    "parts of the cross-validation (${DEFAULT-VALUE}); 0 for none, and no model of relations then")
    private int folds;

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "where the annotations of the cross-validation go, in the form of extract")
    private Optional<Path> predictions = Optional.empty();

    @Option(
            names = "--ablation",
            description =
                    "also measure the lexicon, the tagger, the wordings and the classifiers of relations, each alone")
    private boolean ablation;

    @Mixin
    private LexiconOption lexiconOption;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = lexiconOption.read();
        Annotator annotator = new Annotator();
        Corpus corpus = Corpus.read(annotator, gold);
        Corpus others = Corpus.read(annotator, also);
        List<MarkedPaper> excerpts = scier.isEmpty() ? List.of() : excerpts(annotator, scier.get());
        ModelCard card = new ModelCard(MODEL, command(), lexicon);
        MentionTrainer trainer = trainer(lexicon, excerpts);
        if (folds > 1) {
            CrossValidation validation = new CrossValidation(corpus.papers(), others.papers(), folds, lexicon);
            List<Annotation> unseen = validate(corpus.truth(), validation, trainer, lexicon, excerpts, card);
            relations(
                    new RelationTraining(
                            RelationTraining.Lessons.of(corpus, unseen),
                            RelationTraining.lessons(others, others.truth()),
                            RelationTraining.sentences(annotator, scier),
                            lexicon),
                    lexicon);
        }
        if (output.isPresent()) {
            List<MarkedPaper> all = new ArrayList<>(corpus.papers());
            all.addAll(others.papers());
            write(trainer.train(all), card, output.get());
        }
        return ExitStatus.DONE;
    }

    private void relations(RelationTraining training, Lexicon lexicon) throws IOException {
        ModelCard card = new ModelCard(RelationTraining.MODEL, command(), lexicon);
        training.validate(spec.commandLine().getOut()).forEach(card::figures);
        if (ablation) {
            training.ablate(spec.commandLine().getOut());
        }
        if (output.isPresent()) {
            training.write(output.get());
            write(card, output.get().resolve("relations.card.json"));
        }
    }

    private static MentionTrainer trainer(Lexicon lexicon, List<MarkedPaper> others) {
        MentionTrainer trainer = new MentionTrainer(lexicon);
        return others.isEmpty() ? trainer : trainer.after(others);
    }

    /** The sentences of SciER, in runs, with their mentions. */
    static List<MarkedPaper> excerpts(Annotator annotator, Path file) throws IOException {
        return ScierReader.excerpts(file).stream()
                .map(e -> new MarkedPaper(annotator.annotate(e.paper()), e.mentions()))
                .toList();
    }

    private List<Annotation> validate(
            List<Annotation> truth,
            CrossValidation validation,
            MentionTrainer trainer,
            Lexicon lexicon,
            List<MarkedPaper> others,
            ModelCard card)
            throws IOException {
        List<Annotation> unseen = validation.unseen(learned(trainer, lexicon));
        Map<String, Map<String, Score>> tables = report("lexicon and tagger", truth, unseen);
        tables.forEach(card::figures);
        if (predictions.isPresent()) {
            Files.write(
                    predictions.get(),
                    unseen.stream()
                            .map(Proposals::settled)
                            .map(AnnotationJson::write)
                            .toList());
        }
        if (ablation) {
            LexiconTagger known = new LexiconTagger(lexicon);
            report("lexicon alone", truth, validation.unseen(papers -> known::extract));
            Lexicon none = new Lexicon(List.of());
            report("tagger alone", truth, validation.unseen(learned(trainer(none, others), none)));
        }
        return unseen;
    }

    private static Function<List<MarkedPaper>, CrossValidation.Tagger> learned(
            MentionTrainer trainer, Lexicon lexicon) {
        return papers -> new MentionExtractor(trainer.train(papers), lexicon)::propose;
    }

    private Map<String, Map<String, Score>> report(String title, List<Annotation> truth, List<Annotation> unseen) {
        Map<String, Map<String, Score>> tables = Evaluation.of(
                        truth, unseen.stream().map(Proposals::settled).toList())
                .tables();
        tables.keySet().retainAll(List.of("mentions", "entities", "resources"));
        PrintWriter out = spec.commandLine().getOut();
        out.println(title + ", " + folds + "-fold cross-validation");
        out.print(ScoreReport.text(tables));
        out.flush();
        return tables;
    }

    private void write(MentionModel model, ModelCard card, Path directory) throws IOException {
        Files.createDirectories(directory);
        try (OutputStream out = Files.newOutputStream(directory.resolve(MODEL))) {
            model.write(out);
        }
        write(card, directory.resolve("mentions.card.json"));
    }

    private void write(ModelCard card, Path file) throws IOException {
        for (Path data : gold) {
            card.data(data);
        }
        for (Path data : also) {
            card.data(data);
        }
        if (scier.isPresent()) {
            card.data(scier.get());
        }
        card.write(file);
    }

    /** The command without the folders of this machine. */
    private String command() {
        StringBuilder command = new StringBuilder("papergraph train");
        gold.forEach(file -> command.append(' ').append(file.getFileName()));
        command.append(also.isEmpty() ? "" : " --also");
        also.forEach(file -> command.append(' ').append(file.getFileName()));
        scier.ifPresent(file -> command.append(" --scier ").append(file.getFileName()));
        lexiconOption.files().forEach(file -> command.append(" --lexicon ").append(file.getFileName()));
        return command + " --folds " + folds + " --output DIR";
    }
}
