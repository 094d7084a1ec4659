package org.papergraph.cli.ask;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.papergraph.cli.option.CorrectionOption;
import org.papergraph.cli.option.LexiconOption;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.terminal.ExitStatus;
import org.papergraph.correct.Corrections;
import org.papergraph.map.Iris;
import org.papergraph.pipeline.Explanation;
import org.papergraph.pipeline.linking.Linking;
import org.papergraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Exit status 1: the store has no such thing. */
@Command(
        name = "why",
        description =
                "Tells why papers are taken to name a thing, or different things: IRI, reason, forms and paper of each,"
                        + " separated by tabs.",
        mixinStandardHelpOptions = true)
public final class WhyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ENTITY", description = "the IRI of a thing, or a name")
    private String thing;

    @Mixin
    private StoreOptions storeOptions;

    @Mixin
    private LexiconOption lexiconOption;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (GraphStore store = storeOptions.open()) {
            Corrections corrections = new Corrections(new CorrectionOption().readOr(store), new Iris());
            Explanation explanation =
                    new Explanation(new Linking(lexiconOption.read(), corrections, new Iris()), new Iris());
            List<Explanation.Line> lines = explanation.of(store, thing);
            if (lines.isEmpty()) {
                spec.commandLine().getErr().println("papergraph: nothing in the store is called " + thing);
                return ExitStatus.WANTING;
            }
            print(lines);
            return ExitStatus.DONE;
        }
    }

    private void print(List<Explanation.Line> lines) {
        PrintWriter out = spec.commandLine().getOut();
        lines.forEach(
                l -> out.println(String.join("\t", l.iri(), l.reason(), String.join(" | ", l.forms()), l.paper())));
        out.flush();
    }
}
