package org.papergraph.cli;

import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.rdf.model.Property;
import org.papergraph.cli.option.CorrectionOption;
import org.papergraph.cli.terminal.ConsoleProgress;
import org.papergraph.cli.terminal.Failures;
import org.papergraph.correct.Corrections;
import org.papergraph.map.Extractor;
import org.papergraph.map.Iris;
import org.papergraph.map.PG;
import org.papergraph.map.Run;
import org.papergraph.model.Paper;
import org.papergraph.pipeline.Build;
import org.papergraph.pipeline.Outcome;
import org.papergraph.pipeline.extraction.PaperExtractor;
import org.papergraph.pipeline.extraction.Settings;
import org.papergraph.pipeline.update.Graphs;
import org.papergraph.store.GraphStore;

/** Brings a store up to date with papers, and says on the error stream what it does and did. */
final class StoreBuilder {

    private final Settings settings;
    private final CorrectionOption correctionOption;
    private final int threads;
    private final PrintWriter err;

    StoreBuilder(Settings settings, CorrectionOption correctionOption, int threads, PrintWriter err) {
        this.settings = settings;
        this.correctionOption = correctionOption;
        this.threads = threads;
        this.err = err;
    }

    Outcome run(GraphStore store, Collection<Paper> papers) {
        return change(store, "build", build -> build.run(papers));
    }

    /** @param papers their IRIs */
    Outcome remove(GraphStore store, Set<String> papers) {
        return change(store, "remove", build -> build.remove(papers));
    }

    private Outcome change(GraphStore store, String command, Function<Build, Outcome> work) {
        Instant started = now();
        Extractor extractor = PaperExtractor.identity(settings);
        Outcome outcome = work.apply(build(store, extractor));
        Map<Property, Integer> counts = Map.of(
                PG.added, outcome.added(),
                PG.replaced, outcome.replaced(),
                PG.relinked, outcome.relinked(),
                PG.unchanged, outcome.unchanged(),
                PG.removed, outcome.removed(),
                PG.refused, outcome.refused().size());
        Run run = new Run(started, now(), host(), command, extractor.iri(new Iris()), counts);
        store.addRun(run.toModel(new Iris()));
        return report(outcome);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    private Build build(GraphStore store, Extractor extractor) {
        Corrections corrections = new Corrections(correctionOption.readOr(store), new Iris());
        Graphs graphs = new Graphs(new Iris(), extractor, settings.lexicon(), corrections);
        return new Build(PaperExtractor.lazily(settings), graphs, store, ConsoleProgress.on(err), threads);
    }

    private Outcome report(Outcome outcome) {
        outcome.refused().forEach(r -> {
            err.println("papergraph: refused " + r.graph());
            r.violations().forEach(v -> err.println("  " + Failures.clip(v)));
        });
        outcome.unmatched().forEach(c -> err.println("papergraph: nothing to correct: " + c.summary()));
        err.printf(
                "papers: %d added, %d replaced, %d linked anew, %d unchanged, %d removed, %d refused%n",
                outcome.added(),
                outcome.replaced(),
                outcome.relinked(),
                outcome.unchanged(),
                outcome.removed(),
                outcome.refused().size());
        return outcome;
    }
}
