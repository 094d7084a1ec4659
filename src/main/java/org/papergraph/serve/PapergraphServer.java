package org.papergraph.serve;

import jakarta.servlet.http.HttpServlet;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.ServerConnector;
import org.papergraph.mcp.GraphMcp;
import org.papergraph.mcp.OriginCheck;
import org.papergraph.query.CatalogueReader;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.QueryService;
import org.papergraph.serve.page.Links;
import org.papergraph.serve.page.Pages;
import org.papergraph.serve.page.SearchPage;
import org.papergraph.serve.page.Templates;
import org.papergraph.store.GraphStore;

/** The server: SPARQL and Graph Store Protocol by Fuseki, and beside it the saved queries. Nothing can be written through it. */
public final class PapergraphServer implements AutoCloseable {

    private static final String MCP = "/mcp";
    private static final Duration GRACE = Duration.ofSeconds(5);

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
        DatasetGraph dataset = store.dataset()
                .orElseThrow(() -> new ServeException("a store on another server is served by that server", null))
                .asDatasetGraph();
        dataset.getContext()
                .set(ARQ.queryTimeout, Long.toString(options.timeout().toMillis()));
        FusekiServer.Builder builder = FusekiServer.create()
                .port(options.port())
                .enablePing(true)
                .enableMetrics(true)
                .enableCors(true)
                .add("/", readOnly(dataset));
        QueryService graph = graph(store, options);
        servlets(graph, options).forEach(builder::addServlet);
        HttpServlet mcp = new GraphMcp(graph, options.version()).servlet(MCP, origins(options));
        builder.addServlet(MCP, mcp);
        FusekiServer fuseki = builder.build();
        listenOn(fuseki, options.host());
        wrap(fuseki);
        start(fuseki, options);
        return new PapergraphServer(fuseki, mcp);
    }

    private static QueryService graph(GraphStore store, ServerOptions options) {
        QueryRunner runner = new QueryRunner(store, options.timeout());
        return new QueryService(runner, new CatalogueReader(options.queries()));
    }

    private static DataService readOnly(DatasetGraph dataset) {
        return DataService.newBuilder(dataset)
                .addEndpoint(Operation.Query)
                .addEndpoint(Operation.GSP_R)
                .addEndpoint(Operation.Query, "sparql")
                .addEndpoint(Operation.Query, "query")
                .addEndpoint(Operation.GSP_R, "data")
                .addEndpoint(Operation.GSP_R, "get")
                .build();
    }

    private static Map<String, HttpServlet> servlets(QueryService graph, ServerOptions options) {
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        Links links = new Links(options.base());
        graph.offerTexts();
        servlets.put("/api/queries/*", new QueriesServlet(graph));
        servlets.put("/api/openapi.json", new OpenApiServlet(graph));
        servlets.put("/api/search", new SearchServlet(new SearchPage(graph, links)));
        servlets.put("/assets/*", new AssetServlet());
        addPages(servlets, graph, links);
        servlets.put("/$/ready", new ReadyServlet(graph));
        return servlets;
    }

    private static OriginCheck origins(ServerOptions options) {
        boolean local = new InetSocketAddress(options.host(), 0).getAddress().isLoopbackAddress();
        return new OriginCheck(local, options.origins());
    }

    private static void addPages(Map<String, HttpServlet> servlets, QueryService graph, Links links) {
        Templates templates = new Templates();
        Descriptions descriptions = new Descriptions(graph.runner(), links);
        addDescriptions(servlets, descriptions);
        Pages.all(graph, links).forEach((path, page) -> servlets.put(path, new PageServlet(page, templates)));
        Pages.ofThings(graph, links)
                .forEach((folder, page) -> servlets.put(
                        "/" + folder + "/*",
                        new ThingServlet(Optional.of(new PageServlet(page, templates)), descriptions)));
    }

    /** The descriptions of the data and of the vocabulary, which are graphs of their own, and what a VoID client looks for. */
    private static void addDescriptions(Map<String, HttpServlet> servlets, Descriptions descriptions) {
        for (String graph : List.of("void", "ontology")) {
            servlets.put("/" + graph, new ThingServlet(Optional.empty(), descriptions));
        }
        servlets.put("/.well-known/void", new RedirectServlet("/void"));
    }

    private static void listenOn(FusekiServer fuseki, String host) {
        for (var connector : fuseki.getJettyServer().getConnectors()) {
            ((ServerConnector) connector).setHost(host);
        }
    }

    private static void wrap(FusekiServer fuseki) {
        CompressionHandler compression = new CompressionHandler(
                new StartPageHandler(fuseki.getJettyServer().getHandler(), Pages.START));
        compression.putCompression(new GzipCompression());
        fuseki.getJettyServer().setHandler(compression);
    }

    private static void start(FusekiServer fuseki, ServerOptions options) {
        // A query that is stopped at its limit still needs a moment to answer.
        fuseki.getJettyServer().setStopTimeout(options.timeout().plus(GRACE).toMillis());
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
