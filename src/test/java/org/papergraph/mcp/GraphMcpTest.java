package org.papergraph.mcp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.QueryService;
import org.papergraph.query.SampleGraph;
import org.papergraph.query.saved.CatalogueReader;
import org.papergraph.store.GraphStore;

/** Requests from a pipe that ends at once are answered all the same. */
class GraphMcpTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String REQUESTS = """
            {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2025-06-18", \
            "capabilities": {}, "clientInfo": {"name": "pipe", "version": "0"}}}
            {"jsonrpc": "2.0", "method": "notifications/initialized"}
            {"jsonrpc": "2.0", "id": 2, "method": "ping"}""";

    @ParameterizedTest
    @ValueSource(strings = {"\n", ""})
    void theLastLineNeedsNoEnd(String end) throws InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GraphStore store = SampleGraph.create()) {
            QueryService graph =
                    new QueryService(new QueryRunner(store, PATIENCE), new CatalogueReader(Optional.empty()));
            byte[] in = (REQUESTS + end).getBytes(StandardCharsets.UTF_8);
            new GraphMcp(graph, "0").serve(new ByteArrayInputStream(in), out, PATIENCE);
        }
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("\"id\":2"), out::toString);
    }
}
