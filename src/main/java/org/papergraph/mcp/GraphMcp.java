package org.papergraph.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServer.SyncSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStreamableServerTransportProvider;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import jakarta.servlet.http.HttpServlet;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import org.papergraph.mcp.tool.GraphTools;
import org.papergraph.query.QueryService;

/** A graph's tools and resources as a server of the Model Context Protocol. */
public final class GraphMcp {

    private static final McpJsonMapper JSON = new JacksonMcpJsonMapper(new ObjectMapper());
    private static final String INSTRUCTIONS = """
            A knowledge graph of research papers: which methods, tasks, datasets, benchmarks and metrics they name, how these relate, \
            and the numbers that they report. Every statement has the sentence that says it and a confidence. Search for an entity \
            first, then describe it or ask a saved query; write SPARQL for the rest. Cite the sentence and the paper.""";

    private final QueryService graph;
    private final String version;

    /** @param version the program's, which clients are told */
    public GraphMcp(QueryService graph, String version) {
        this.graph = graph;
        this.version = version;
    }

    /**
     * Serves one client over a pair of streams, a message a line, until the input ends.
     *
     * @param patience how long requests may still take then
     */
    public void serve(InputStream in, OutputStream out, Duration patience) throws InterruptedException {
        PendingRequests pending = new PendingRequests(patience);
        McpSyncServer server =
                complete(McpServer.sync(new StdioServerTransportProvider(JSON, pending.in(in), pending.out(out))));
        pending.await();
        server.closeGracefully();
    }

    /**
     * A servlet that serves clients by streamable HTTP; it ends their sessions when it is destroyed.
     *
     * @param path at which the servlet is
     */
    public HttpServlet servlet(String path, OriginCheck origins) {
        HttpServletStreamableServerTransportProvider transport = HttpServletStreamableServerTransportProvider.builder()
                .jsonMapper(JSON)
                .mcpEndpoint(path)
                .httpHeaderValidator(origins)
                .build();
        complete(McpServer.sync(transport));
        return transport;
    }

    private McpSyncServer complete(SyncSpecification<?> server) {
        return server.serverInfo("papergraph", version)
                .instructions(INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder()
                        .tools(false)
                        .resources(false, false)
                        .build())
                .tools(GraphTools.of(graph))
                .resources(GraphResources.all())
                .build();
    }
}
