package org.papergraph.serve;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.SampleGraph;
import org.papergraph.query.result.Terms;
import org.papergraph.store.GraphStore;

/** A running server over the sample, or over the store that the system property {@code papergraph.test.store} names. */
public final class ServedGraph implements AutoCloseable {

    private static final String STORE = System.getProperty("papergraph.test.store", "");
    private static final String PREFIXES = """
            PREFIX pg: <https://w3id.org/papergraph/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            """;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final GraphStore store;
    private final PapergraphServer server;

    public ServedGraph() {
        store = STORE.isEmpty() ? SampleGraph.create() : GraphStore.open(Path.of(STORE));
        if (STORE.isEmpty()) {
            store.describe();
        }
        server = PapergraphServer.start(store, ServerOptions.onPort(0));
    }

    public String url() {
        return "http://127.0.0.1:" + server.port();
    }

    /** What a browser gets. */
    HttpResponse<String> get(String path) throws Exception {
        return get(path, "text/html,*/*;q=0.1");
    }

    /** What a program gets. */
    HttpResponse<String> getData(String path) throws Exception {
        return get(path, "text/turtle");
    }

    private HttpResponse<String> get(String path, String accept) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path))
                .header("Accept", accept)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** The rows of a query, each as its values in order, asked of the store itself. */
    List<List<String>> rows(String query) {
        return new QueryRunner(store, Duration.ofMinutes(5))
                .select(QueryFactory.create(PREFIXES + query), ServedGraph::texts);
    }

    private static List<List<String>> texts(RowSet rows) {
        List<String> names =
                rows.getResultVars().stream().map(v -> v.getVarName()).toList();
        Stream<List<String>> texts = rows.stream()
                .map(row -> names.stream()
                        .map(name -> row.contains(name) ? Terms.text(row.get(name)) : "")
                        .toList());
        return texts.toList();
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
