package org.papergraph.store;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionFuseki;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;

/** A dataset of a Fuseki server. Each change is one update request, which Fuseki runs in one transaction. */
final class RemoteBackend implements Backend {

    private final String url;

    RemoteBackend(String url) {
        this.url = url.replaceFirst("/+$", "");
    }

    @Override
    public void apply(Change change) {
        StringBuilder script = new StringBuilder();
        change.removed().forEach(name -> statement(script, "DROP SILENT GRAPH <" + name + ">"));
        for (Map.Entry<String, Graph> entry : change.replaced().entrySet()) {
            statement(script, "DROP SILENT GRAPH <" + entry.getKey() + ">");
            statement(script, Change.insert(entry.getKey(), entry.getValue()));
        }
        change.deleted().forEach((name, graph) -> statement(script, Change.delete(name, graph)));
        change.inserted().forEach((name, graph) -> statement(script, Change.insert(name, graph)));
        statement(script, change.after());
        connected(() -> {
            try (RDFConnection connection = connection()) {
                connection.update(script.toString());
            }
            return null;
        });
    }

    private static void statement(StringBuilder script, String update) {
        if (!update.isEmpty()) {
            // A prologue may follow the semicolon, and an update may end in one.
            script.append(update).append(" ;\n");
        }
    }

    @Override
    public <T> T read(Function<RDFConnection, T> work) {
        return connected(() -> {
            try (RDFConnection connection = connection()) {
                return work.apply(connection);
            }
        });
    }

    private RDFConnection connection() {
        return RDFConnectionFuseki.create().destination(url).build();
    }

    private <T> T connected(Supplier<T> work) {
        try {
            return work.get();
        } catch (HttpException e) {
            throw failure(e, e.getStatusCode());
        } catch (QueryExceptionHTTP e) {
            throw failure(e, e.getStatusCode());
        }
    }

    private StoreException failure(RuntimeException e, int status) {
        String reason = status > 0
                ? "the server answers " + status + " " + e.getMessage()
                : "no server answers there (" + causes(e.getCause() == null ? e : e.getCause()) + ")";
        // The address may hold a user's password.
        return new StoreException(url.replaceFirst("//[^/@]*@", "//") + ": " + reason, e);
    }

    private static String causes(Throwable e) {
        return Stream.iterate(e, t -> t != null, Throwable::getCause)
                .map(t -> t.getMessage() == null ? t.getClass().getSimpleName() : t.getMessage())
                .distinct()
                .collect(Collectors.joining(": "));
    }

    @Override
    public Optional<String> version() {
        return Optional.empty();
    }

    @Override
    public Optional<Dataset> dataset() {
        return Optional.empty();
    }

    @Override
    public void close() {
        // Each request has its own connection.
    }
}
