package org.papergraph.serve;

import jakarta.servlet.http.HttpServlet;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.mcp.GraphMcp;
import org.papergraph.mcp.OriginCheck;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.QueryService;
import org.papergraph.query.saved.CatalogueReader;
import org.papergraph.serve.access.WriteGuard;
import org.papergraph.serve.http.CrossOrigin;
import org.papergraph.serve.http.Validation;
import org.papergraph.serve.linked.ServiceDescription;
import org.papergraph.store.GraphStore;

/** The server: SPARQL and Graph Store Protocol by Fuseki, and beside it saved queries, pages and MCP. Only users write through it. */
public final class PapergraphServer implements AutoCloseable {

    private static final String MCP = "/mcp";

    private final FusekiServer fuseki;
    private final HttpServlet mcp;

    private PapergraphServer(FusekiServer fuseki, HttpServlet mcp) {
        this.fuseki = fuseki;
        this.mcp = mcp;
    }

    /**
     * Starts to serve a local store.
     *
     * @throws ServeException if the port is taken or the address is not this machine's
     */
    public static PapergraphServer start(GraphStore store, ServerOptions options) {
        QueryRunner runner = new QueryRunner(store, options.timeout());
        QueryService graph = new QueryService(runner, new CatalogueReader(options.queries()));
        graph.offerTexts();
        HttpServlet mcp = new GraphMcp(graph, options.version()).servlet(MCP, origins(options));
        FusekiServer.Builder builder = FusekiServer.create()
                .port(options.port())
                .enablePing(true)
                .enableMetrics(true)
                .addFilter("/*", new CrossOrigin())
                .addFilter("/*", new WriteGuard(options.users(), options.origins()))
                .addFilter("/*", new Validation(version(graph)))
                .addFilter("/sparql", new ServiceDescription())
                .add("/", Endpoints.of(dataset(store, options), options.users()))
                .addServlet(MCP, mcp);
        Servlets.of(graph, store, options).forEach(builder::addServlet);
        FusekiServer fuseki = builder.build();
        JettySettings.apply(fuseki.getJettyServer(), options);
        start(fuseki, options);
        return new PapergraphServer(fuseki, mcp);
    }

    private static DatasetGraph dataset(GraphStore store, ServerOptions options) {
        DatasetGraph dataset = store.dataset()
                .orElseThrow(() -> new ServeException("a store on another server is served by that server", null))
                .asDatasetGraph();
        dataset.getContext()
                .set(ARQ.queryTimeout, Long.toString(options.timeout().toMillis()));
        // Else everybody could let this server call others.
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
        return dataset;
    }

    /** Tells answers from those of this server's other states, of its saved queries' other states, and of other servers. */
    private static Supplier<Optional<String>> version(QueryService graph) {
        String server = UUID.randomUUID().toString().substring(0, 8);
        return () -> graph.runner()
                .version()
                .map(store -> server + "-" + store + "-" + Integer.toHexString(graph.catalogueHash()));
    }

    private static OriginCheck origins(ServerOptions options) {
        boolean local = new InetSocketAddress(options.host(), 0).getAddress().isLoopbackAddress();
        return new OriginCheck(local, options.origins());
    }

    private static void start(FusekiServer fuseki, ServerOptions options) {
        try {
            fuseki.start();
        } catch (RuntimeException e) {
            Throwable cause = root(e);
            String hint = cause instanceof SocketException ? "; choose another with --port or --host" : "";
            String address = options.host() + ":" + options.port();
            throw new ServeException("cannot listen on " + address + ": " + cause.getMessage() + hint, e);
        }
    }

    private static Throwable root(Throwable e) {
        return e.getCause() == null ? e : root(e.getCause());
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
        // Agents keep their streams open for as long as they live; those would hold the server up.
        mcp.destroy();
        fuseki.stop();
    }
}
