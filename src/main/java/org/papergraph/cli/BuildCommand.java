package org.papergraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.papergraph.cli.option.ConfidenceOption;
import org.papergraph.cli.option.CorrectionOption;
import org.papergraph.cli.option.LexiconOption;
import org.papergraph.cli.option.PaperInput;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.option.ThreadsOption;
import org.papergraph.cli.terminal.ExitStatus;
import org.papergraph.pipeline.Outcome;
import org.papergraph.pipeline.extraction.Settings;
import org.papergraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "build",
        description = "Reads the papers in FILEs and brings the store up to date with them.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private PaperInput input;

    @Mixin
    private StoreOptions storeOptions;

    @Mixin
    private CorrectionOption corrections;

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
        PaperInput.Papers read = input.read(err);
        Settings settings = new Settings(lexicon.read(), confidence.least());
        corrections.requireReadable();
        try (GraphStore store = storeOptions.openOrCreate()) {
            Outcome outcome = new StoreBuilder(settings, corrections, threads.count(), err).run(store, read.papers());
            return outcome.refused().isEmpty() ? read.status() : ExitStatus.WANTING;
        }
    }
}
