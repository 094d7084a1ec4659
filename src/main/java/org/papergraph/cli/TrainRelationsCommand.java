package org.papergraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.annotate.Annotator;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.Annotation;
import org.papergraph.read.AnnotationJson;
import org.papergraph.read.GoldFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains the model that finds relations and results. */
@Command(
        name = "train-relations",
        description = "Trains the model of relations and results, and prints cross-validated figures.",
        mixinStandardHelpOptions = true)
final class TrainRelationsCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "GOLD",
            description = "gold annotations, one JSON object a line, with abstracts or with papers.json beside them")
    private Path gold;

    @Parameters(
            index = "1",
            paramLabel = "FOUND",
            description = "entities of the same papers, in the form of extract, each found by a model that had not seen"
                    + " the paper")
    private Path found;

    @Option(
            names = "--scier",
            paramLabel = "FILE",
            description = "SciER's training sentences; without them, what the bundled model learnt of them is kept")
    private Optional<Path> scier = Optional.empty();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "where the model goes; without it, only the figures are computed")
    private Optional<Path> output = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Annotator annotator = new Annotator();
        List<Annotation> truth = GoldFile.read(gold);
        List<AnnotatedPaper> papers = new ArrayList<>();
        truth.forEach(t -> papers.add(annotator.annotate(t.paper())));
        RelationTraining training =
                new RelationTraining(truth, papers, found(truth), RelationTraining.sentences(annotator, scier));
        training.validate(spec.commandLine().getOut());
        if (output.isPresent()) {
            training.write(output.get());
        }
        return ExitStatus.DONE;
    }

    private List<Annotation> found(List<Annotation> truth) throws IOException {
        Map<Optional<String>, Annotation> byId = new HashMap<>();
        AnnotationJson.read(found).forEach(a -> byId.put(a.paper().id(), a));
        return truth.stream()
                .map(t -> byId.getOrDefault(t.paper().id(), new Annotation(t.paper(), List.of(), List.of(), List.of())))
                .toList();
    }
}
