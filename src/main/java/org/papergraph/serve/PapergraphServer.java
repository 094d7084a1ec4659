package org.papergraph.serve;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.ServerConnector;
import org.papergraph.query.CatalogueReader;
import org.papergraph.query.QueryRunner;
import org.papergraph.store.GraphStore;

/** The server: SPARQL and Graph Store Protocol by Fuseki, and beside it the saved queries. Nothing can be written through it. */
public final class PapergraphServer implements AutoCloseable {

    private final FusekiServer fuseki;

    private PapergraphServer(FusekiServer fuseki) {
        this.fuseki = fuseki;
    }

    /**
     * Starts to serve a local store.
     *
     * @throws ServeException if the port is taken or the address is not this machine's
     */
    public static PapergraphServer start(GraphStore store, ServerOptions options) {
        DatasetGraph dataset = store.dataset()
                .orElseThrow(() -> new ServeException("a store on another server is served by that server", null))
                .asDatasetGraph();
        dataset.getContext()
                .set(ARQ.queryTimeout, Long.toString(options.timeout().toMillis()));
        FusekiServer.Builder builder = FusekiServer.create()
                .port(options.port())
                .enablePing(true)
                .enableCors(true)
                .add("/", readOnly(dataset));
        servlets(store, options).forEach(builder::addServlet);
        FusekiServer fuseki = builder.build();
        listenOn(fuseki, options.host());
        compress(fuseki);
        return started(fuseki, options);
    }

    private static DataService readOnly(DatasetGraph dataset) {
        return DataService.newBuilder(dataset)
                .addEndpoint(Operation.Query, "sparql")
                .addEndpoint(Operation.Query, "query")
                .addEndpoint(Operation.GSP_R, "data")
                .addEndpoint(Operation.GSP_R, "get")
                .build();
    }

    private static Map<String, HttpServlet> servlets(GraphStore store, ServerOptions options) {
        QueryRunner runner = new QueryRunner(store, options.timeout());
        Graph graph = new Graph(runner, new CatalogueReader(options.queries()));
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        servlets.put("/api/queries/*", new QueriesServlet(graph));
        servlets.put("/$/ready", new ReadyServlet(graph));
        return servlets;
    }

    private static void listenOn(FusekiServer fuseki, String host) {
        for (var connector : fuseki.getJettyServer().getConnectors()) {
            ((ServerConnector) connector).setHost(host);
        }
    }

    private static void compress(FusekiServer fuseki) {
        CompressionHandler compression =
                new CompressionHandler(fuseki.getJettyServer().getHandler());
        compression.putCompression(new GzipCompression());
        fuseki.getJettyServer().setHandler(compression);
    }

    private static PapergraphServer started(FusekiServer fuseki, ServerOptions options) {
        fuseki.getJettyServer().setStopTimeout(options.timeout().toMillis());
        try {
            fuseki.start();
            return new PapergraphServer(fuseki);
        } catch (RuntimeException e) {
            String address = options.host() + ":" + options.port();
            throw new ServeException("cannot listen on " + address + ": " + reason(e), e);
        }
    }

    private static String reason(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof IOException || cause.getMessage() != null
                ? cause.getMessage() + "; choose another with --port or --host"
                : cause.toString();
    }

    /** The port that it listens on. */
    public int port() {
        return fuseki.getPort();
    }

    /** Returns when the server has stopped. */
    public void join() {
        fuseki.join();
    }

    /** Lets requests in progress end, then stops. */
    @Override
    public void close() {
        fuseki.stop();
    }
}
