package org.papergraph.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.Set;
import org.papergraph.correct.Corrections;
import org.papergraph.link.Linker;
import org.papergraph.map.Iris;
import org.papergraph.model.Lexicon;
import org.papergraph.model.Paper;
import org.papergraph.pipeline.Build;
import org.papergraph.pipeline.Graphs;
import org.papergraph.pipeline.Outcome;
import org.papergraph.pipeline.PaperExtractor;
import org.papergraph.store.GraphStore;

/** Brings a store up to date with papers, and says on the error stream what it does and did. */
final class StoreBuilder {

    private final Lexicon lexicon;
    private final CorrectionOption correctionOption;
    private final int threads;
    private final PrintWriter err;

    StoreBuilder(Lexicon lexicon, CorrectionOption correctionOption, int threads, PrintWriter err) {
        this.lexicon = lexicon;
        this.correctionOption = correctionOption;
        this.threads = threads;
        this.err = err;
    }

    Outcome run(GraphStore store, Collection<Paper> papers) {
        return report(build(store).run(papers));
    }

    /** @param papers their IRIs */
    Outcome remove(GraphStore store, Set<String> papers) {
        return report(build(store).remove(papers));
    }

    private Build build(GraphStore store) {
        Corrections corrections = new Corrections(correctionOption.readOr(store), new Iris());
        Graphs graphs = new Graphs(new Iris(), PaperExtractor.identity(lexicon), lexicon, corrections);
        return new Build(
                PaperExtractor.lazily(lexicon), new Linker(lexicon), graphs, store, ConsoleProgress.on(err), threads);
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
