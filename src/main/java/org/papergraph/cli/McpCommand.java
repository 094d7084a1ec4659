package org.papergraph.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.papergraph.cli.option.QueriesOption;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.terminal.ExitStatus;
import org.papergraph.mcp.GraphMcp;
import org.papergraph.pipeline.extraction.Version;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.QueryService;
import org.papergraph.query.saved.CatalogueReader;
import org.papergraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a store to one agent, over standard input and output. */
@Command(
        name = "mcp",
        description =
                "Serves a store to a language model's agent by the Model Context Protocol, over standard input and output;"
                        + " serve has the same at /mcp for many.",
        mixinStandardHelpOptions = true)
final class McpCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions storeOptions;

    @Mixin
    private QueriesOption queries;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "the longest that a query may run (default: ${DEFAULT-VALUE})",
            defaultValue = "30")
    private long timeout;

    @Override
    public Integer call() throws InterruptedException {
        PrintStream out = System.out;
        // Whatever else is printed must not come between the messages.
        System.setOut(System.err);
        try (GraphStore store = storeOptions.open()) {
            QueryRunner runner = new QueryRunner(store, Duration.ofSeconds(timeout));
            QueryService graph = new QueryService(runner, new CatalogueReader(queries.folder()));
            new GraphMcp(graph, Version.OF_PROGRAM).serve(System.in, out, Duration.ofSeconds(timeout));
        } finally {
            System.setOut(out);
        }
        return ExitStatus.DONE;
    }
}
