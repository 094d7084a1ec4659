package org.papergraph.cli.ask;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.papergraph.cli.option.QueriesOption;
import org.papergraph.cli.option.ResultOptions;
import org.papergraph.cli.option.SavedQueryOptions;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.terminal.ExitStatus;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.saved.Catalogue;
import org.papergraph.query.saved.CatalogueReader;
import org.papergraph.query.saved.ParameterBinder;
import org.papergraph.query.saved.ParameterException;
import org.papergraph.query.saved.SavedQuery;
import org.papergraph.query.saved.UnknownQueryException;
import org.papergraph.store.GraphStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Asks a saved query. */
@Command(
        name = "query",
        description = "Asks a saved query; --list shows all of them, NAME --help what one takes.",
        customSynopsis = {
            "papergraph query NAME [--parameter=VALUE]... [OPTIONS]",
            "papergraph query NAME --help",
            "papergraph query --list"
        })
public final class QueryCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions storeOptions;

    @Mixin
    private ResultOptions results;

    @Mixin
    private QueriesOption queries;

    @Option(names = "--list", description = "show the names and titles of all saved queries")
    private boolean list;

    // Not the library's own help option: after a name, it is for the query's parameters.
    @Option(
            names = {"-h", "--help"},
            description = "show this help, or what a query takes")
    private boolean help;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "the saved query")
    private String name;

    @Unmatched
    private List<String> arguments;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandLine commandLine = spec.commandLine();
        if (help && name == null) {
            commandLine.usage(commandLine.getOut());
            return ExitStatus.DONE;
        }
        Catalogue catalogue = new CatalogueReader(queries.folder()).read();
        catalogue.problems().forEach(p -> commandLine.getErr().println("papergraph: left out " + p.getMessage()));
        if (list) {
            return list(catalogue, commandLine.getOut());
        }
        SavedQuery query = find(catalogue);
        SavedQueryOptions options = new SavedQueryOptions(query, commandLine);
        if (help) {
            options.printHelp();
            return ExitStatus.DONE;
        }
        return ask(query, options.parse(arguments == null ? List.of() : arguments));
    }

    private static int list(Catalogue catalogue, PrintWriter out) {
        int width = catalogue.queries().stream()
                .mapToInt(q -> q.name().length())
                .max()
                .orElse(1);
        catalogue.queries().forEach(q -> out.printf("%-" + width + "s  %s%n", q.name(), q.title()));
        out.flush();
        return ExitStatus.DONE;
    }

    private SavedQuery find(Catalogue catalogue) {
        if (name == null) {
            throw usage("which query? `papergraph query --list` shows all");
        }
        try {
            return catalogue.get(name);
        } catch (UnknownQueryException e) {
            throw usage(e.getMessage());
        }
    }

    private int ask(SavedQuery saved, Map<String, List<String>> values) {
        try (GraphStore store = storeOptions.open()) {
            QueryRunner runner = new QueryRunner(store, results.timeout());
            Query query = results.page().of(new ParameterBinder(runner.names()).bind(saved, values));
            return runner.select(query, results::print);
        } catch (ParameterException e) {
            throw usage(e.getMessage());
        }
    }

    private CommandLine.ParameterException usage(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
