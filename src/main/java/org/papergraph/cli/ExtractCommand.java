package org.papergraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.papergraph.cli.option.ConfidenceOption;
import org.papergraph.cli.option.LexiconOption;
import org.papergraph.cli.option.PaperInput;
import org.papergraph.cli.option.ThreadsOption;
import org.papergraph.pipeline.extraction.OrderedWork;
import org.papergraph.pipeline.extraction.PaperExtractor;
import org.papergraph.pipeline.extraction.Settings;
import org.papergraph.read.AnnotationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "extract",
        description = "Prints what the papers in FILEs say, as JSON lines; touches no store.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

    @Mixin
    private PaperInput input;

    @Mixin
    private LexiconOption lexicon;

    @Mixin
    private ConfidenceOption confidence;

    @Mixin
    private ThreadsOption threads;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        PrintWriter out = spec.commandLine().getOut();
        PaperInput.Papers read = input.read(err);
        PaperExtractor extractor = PaperExtractor.load(new Settings(lexicon.read(), confidence.least()));
        new OrderedWork(threads.count())
                .run(
                        read.papers().iterator(),
                        paper -> AnnotationJson.write(extractor.extract(paper).annotation()),
                        out::println);
        return read.status();
    }
}
