package org.papergraph.cli.quality;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.cli.option.LexiconOption;
import org.papergraph.cli.terminal.ExitStatus;
import org.papergraph.link.across.Linker;
import org.papergraph.link.identity.Link;
import org.papergraph.map.Iris;
import org.papergraph.model.Annotation;
import org.papergraph.read.AnnotationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Links the entities of annotated papers, and touches no store. */
@Command(
        name = "link",
        description =
                "Reads annotations (the form of extract, from any source) and prints for each entity the paper's id,"
                        + " the entity's id and its IRI, separated by tabs. With --pairs, prints how well linking agrees"
                        + " with people instead.",
        mixinStandardHelpOptions = true)
public final class LinkCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "annotations, one JSON object a line")
    private List<Path> files = List.of();

    @Option(
            names = "--pairs",
            paramLabel = "PAIRS",
            description =
                    "pairs of names judged by hand: lines of type, name, name, and same or different, separated by"
                            + " tabs; names that do not stand in a FILE are judged by themselves")
    private Optional<Path> pairs = Optional.empty();

    @Mixin
    private LexiconOption lexicon;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (files.isEmpty() && pairs.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FILE', or --pairs");
        }
        List<Annotation> annotations = new ArrayList<>();
        for (Path file : files) {
            annotations.addAll(AnnotationJson.read(file));
        }
        Linker linker = new Linker(lexicon.read());
        List<Map<String, Link>> links = linker.link(annotations);
        if (pairs.isPresent()) {
            spec.commandLine()
                    .getOut()
                    .print(new PairsCheck(linker, annotations, links)
                            .of(pairs.get())
                            .text());
            spec.commandLine().getOut().flush();
        } else {
            print(annotations, links);
        }
        return ExitStatus.DONE;
    }

    private void print(List<Annotation> annotations, List<Map<String, Link>> links) {
        Iris iris = new Iris();
        PrintWriter out = spec.commandLine().getOut();
        for (int i = 0; i < annotations.size(); i++) {
            String paper = annotations
                    .get(i)
                    .paper()
                    .id()
                    .orElse(annotations.get(i).paper().title());
            links.get(i).forEach((id, link) -> out.println(paper + "\t" + id + "\t" + iris.entity(link.key())));
        }
        out.flush();
    }
}
