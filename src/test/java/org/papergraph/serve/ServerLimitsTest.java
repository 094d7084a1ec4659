package org.papergraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.query.SampleGraph;

/** A query that runs too long is stopped, and a query that is dropped into the folder is there at once. */
class ServerLimitsTest {

    private static final String ENDLESS = """
            #+ title: Endless
            #+ description: Never done.
            SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }
            """;

    @TempDir
    private Path folder;

    private static HttpResponse<String> get(PapergraphServer server, String path) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    @Test
    void queriesEndAtTheTimeLimitAndFilesAreReadAnew() throws Exception {
        ServerOptions options =
                ServerOptions.onPort(0).withTimeout(Duration.ofSeconds(1)).withQueries(folder);
        try (PapergraphServer server = PapergraphServer.start(SampleGraph.create(), options)) {
            assertEquals(404, get(server, "/api/queries/endless").statusCode());
            Files.writeString(folder.resolve("endless.rq"), ENDLESS);
            Files.writeString(folder.resolve("broken.rq"), "SELECT");
            Thread.sleep(1500);
            HttpResponse<String> stopped = get(server, "/api/queries/endless");
            assertEquals(503, stopped.statusCode(), stopped.body());
            assertEquals(
                    200,
                    get(server, "/api/queries/leaderboard?dataset=ImageNet").statusCode());
            assertTrue(get(server, "/api/queries").body().contains("broken.rq"), "the broken one is reported");
            assertEquals(
                    503,
                    get(
                                    server,
                                    "/sparql?query=SELECT(COUNT(*)AS%20%3Fn)%7B%3Fa%20%3Fb%20%3Fc.%3Fd%20%3Fe%20%3Ff.%3Fg%20%3Fh%20%3Fi.%3Fj%20%3Fk%20%3Fl%7D")
                            .statusCode());
        }
    }

    @Test
    void aRequestInProgressEndsBeforeTheServerDoes() throws Exception {
        ServerOptions options =
                ServerOptions.onPort(0).withTimeout(Duration.ofSeconds(2)).withQueries(folder);
        Files.writeString(folder.resolve("endless.rq"), ENDLESS);
        PapergraphServer server = PapergraphServer.start(SampleGraph.create(), options);
        URI uri = URI.create("http://127.0.0.1:" + server.port() + "/api/queries/endless");
        var answer =
                HttpClient.newHttpClient().sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        Thread.sleep(500);
        server.close();
        assertEquals(503, answer.get(1, TimeUnit.SECONDS).statusCode(), "it was told of its time-out, not cut off");
    }
}
