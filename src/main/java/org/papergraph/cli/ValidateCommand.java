package org.papergraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.terminal.ExitStatus;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "validate",
        description =
                "Checks every paper's graph in the store against the SHACL shapes; exit status 1 if one violates them.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions storeOptions;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (GraphStore store = storeOptions.open()) {
            List<Refusal> wrong = store.validate();
            PrintWriter out = spec.commandLine().getOut();
            for (Refusal graph : wrong) {
                graph.violations().forEach(violation -> out.println(graph.graph() + "\t" + violation));
            }
            String verdict =
                    wrong.isEmpty() ? "all graphs satisfy the shapes" : wrong.size() + " graphs violate the shapes";
            spec.commandLine().getErr().println(verdict);
            return wrong.isEmpty() ? ExitStatus.DONE : ExitStatus.WANTING;
        }
    }
}
