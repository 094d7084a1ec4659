package org.papergraph.cli.ask;

import java.util.concurrent.Callable;
import org.papergraph.cli.option.StoreOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Short for the saved query of that name. */
@Command(
        name = "history",
        description = "Lists the builds and removals that made the store, the latest first.",
        mixinStandardHelpOptions = true)
public final class HistoryCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions store;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String option = store.isRemote() ? "--fuseki" : "--store";
        return spec.commandLine().getParent().execute("query", "history", option, store.name());
    }
}
