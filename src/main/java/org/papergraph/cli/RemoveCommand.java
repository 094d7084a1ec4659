package org.papergraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.vocabulary.DCTerms;
import org.papergraph.cli.option.CorrectionOption;
import org.papergraph.cli.option.LexiconOption;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.terminal.ExitStatus;
import org.papergraph.map.Iris;
import org.papergraph.model.NormalForm;
import org.papergraph.pipeline.Outcome;
import org.papergraph.pipeline.extraction.Settings;
import org.papergraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes papers out of a store. */
@Command(
        name = "remove",
        description = "Takes papers out of the store, with all that only they support.",
        mixinStandardHelpOptions = true)
final class RemoveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PAPER", arity = "1..*", description = "a paper's IRI, its last part, or its title")
    private List<String> names;

    @Mixin
    private StoreOptions storeOptions;

    @Mixin
    private LexiconOption lexicon;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (GraphStore store = storeOptions.open()) {
            Set<String> papers = new TreeSet<>();
            boolean allFound = true;
            for (String name : names) {
                Set<String> found = find(name, store);
                papers.addAll(found);
                if (found.isEmpty()) {
                    err.println("papergraph: no such paper in the store: " + name);
                    allFound = false;
                }
            }
            Outcome outcome =
                    new StoreBuilder(Settings.of(lexicon.read()), new CorrectionOption(), 1, err).remove(store, papers);
            return allFound && outcome.refused().isEmpty() ? ExitStatus.DONE : ExitStatus.WANTING;
        }
    }

    private static Set<String> find(String name, GraphStore store) {
        String iri = name.startsWith("http") ? name : new Iris().base() + "paper/" + name;
        return store.values(DCTerms.title).entrySet().stream()
                .filter(e -> e.getKey().equals(iri)
                        || NormalForm.ofTitle(e.getValue()).equals(NormalForm.ofTitle(name)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
