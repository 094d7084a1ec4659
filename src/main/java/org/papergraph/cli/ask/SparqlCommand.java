package org.papergraph.cli.ask;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.update.UpdateFactory;
import org.papergraph.cli.option.ResultOptions;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.terminal.ExitStatus;
import org.papergraph.query.QueryRunner;
import org.papergraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks any query. */
@Command(
        name = "sparql",
        description = "Asks any SPARQL query. SELECT prints rows, ASK true or false, CONSTRUCT and DESCRIBE Turtle.",
        mixinStandardHelpOptions = true)
public final class SparqlCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions storeOptions;

    @Mixin
    private ResultOptions results;

    @Parameters(paramLabel = "QUERY|FILE", description = "the query, a file that holds it, or - for standard input")
    private String source;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Query query = parse(text());
        try (GraphStore store = storeOptions.open()) {
            return new QueryRunner(store, results.timeout()).run(query, exec -> print(query, exec));
        }
    }

    private String text() throws IOException {
        if (source.equals("-")) {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        }
        return isFile(source) ? Files.readString(Path.of(source)) : source;
    }

    private static boolean isFile(String text) {
        try {
            return Files.isRegularFile(Path.of(text));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Query parse(String text) {
        try {
            Query query = QueryFactory.create(text);
            return query.isSelectType() ? results.page().of(query) : query;
        } catch (QueryParseException e) {
            throw new ParameterException(
                    spec.commandLine(), isUpdate(text) ? "this is an update; sparql only reads" : message(e));
        }
    }

    private static boolean isUpdate(String text) {
        try {
            return !UpdateFactory.create(text).getOperations().isEmpty();
        } catch (QueryException e) {
            return false;
        }
    }

    private static String message(QueryParseException e) {
        String reason = e.getMessage().lines().findFirst().orElse("");
        boolean placed = reason.contains("line ") || e.getLine() < 0;
        return "not SPARQL: " + (placed ? "" : "line " + e.getLine() + ", column " + e.getColumn() + ": ") + reason;
    }

    private int print(Query query, QueryExec exec) {
        PrintWriter out = spec.commandLine().getOut();
        if (query.isSelectType()) {
            return results.print(exec.select());
        }
        if (query.isAskType()) {
            out.println(exec.ask());
        } else {
            var graph = query.isConstructType() ? exec.construct() : exec.describe();
            graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
            ResultOptions.write(out, stream -> RDFDataMgr.write(stream, graph, Lang.TURTLE));
        }
        out.flush();
        return ExitStatus.DONE;
    }
}
