package org.papergraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.papergraph.query.SampleGraph;

/** Who may use {@code /mcp} from a browser. */
class McpOriginTest {

    private static final String INITIALIZE = """
            {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2025-06-18", "capabilities": {}, \
            "clientInfo": {"name": "test", "version": "1"}}}""";

    private static final ServerOptions OPTIONS = ServerOptions.onPort(0).withOrigins(List.of("https://example.org"));

    // Java's own client sends no Host but the true one.
    private static int status(PapergraphServer server, String host, Optional<String> origin) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            OutputStream out = socket.getOutputStream();
            String request = "POST /mcp HTTP/1.1\r\nHost: " + host + "\r\nContent-Type: application/json\r\n"
                    + "Accept: application/json, text/event-stream\r\nConnection: close\r\n"
                    + origin.map(o -> "Origin: " + o + "\r\n").orElse("")
                    + "Content-Length: " + INITIALIZE.length() + "\r\n\r\n" + INITIALIZE;
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            String line = new String(in.readNBytes("HTTP/1.1 200".length()), StandardCharsets.US_ASCII);
            return Integer.parseInt(line.substring("HTTP/1.1 ".length()));
        }
    }

    @Test
    void onlyThisMachineAndWhoIsNamed() throws Exception {
        try (PapergraphServer server = PapergraphServer.start(SampleGraph.create(), OPTIONS)) {
            String here = "127.0.0.1:" + server.port();
            assertEquals(200, status(server, here, Optional.empty()), "a program");
            assertEquals(200, status(server, "localhost:1", Optional.of("http://localhost:5173")), "a local page");
            assertEquals(200, status(server, here, Optional.of("https://example.org")), "a site that is named");
            assertEquals(200, status(server, "example.org", Optional.empty()), "that site as a proxy");
            assertEquals(403, status(server, here, Optional.of("https://elsewhere.example")), "another site");
            assertEquals(403, status(server, here, Optional.of("http://localhost.elsewhere.example")));
            assertEquals(403, status(server, here, Optional.of("null")), "a sandboxed page");
            assertEquals(403, status(server, "elsewhere.example", Optional.empty()), "a name bound to this machine");
        }
    }

    @Test
    void anOpenStreamDoesNotHoldTheServerUp() throws Exception {
        PapergraphServer server = PapergraphServer.start(SampleGraph.create(), OPTIONS);
        HttpClient client = HttpClient.newHttpClient();
        String session = client.send(
                        request(server)
                                .POST(BodyPublishers.ofString(INITIALIZE))
                                .build(),
                        BodyHandlers.ofString())
                .headers()
                .firstValue("Mcp-Session-Id")
                .orElseThrow();
        HttpRequest listen = request(server).header("Mcp-Session-Id", session).build();
        var stream = client.sendAsync(listen, BodyHandlers.ofInputStream());
        assertThrows(TimeoutException.class, () -> stream.get(1, TimeUnit.SECONDS), "nothing has happened yet");
        Instant before = Instant.now();
        server.close();
        assertTrue(Duration.between(before, Instant.now()).toSeconds() < 20);
    }

    private static HttpRequest.Builder request(PapergraphServer server) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/mcp"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream");
    }
}
