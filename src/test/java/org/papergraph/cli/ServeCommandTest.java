package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.query.SampleGraph;
import org.papergraph.store.GraphStore;

/** The server as a process of its own. */
class ServeCommandTest {

    private static final String ANNA = "Basic " + Base64.getEncoder().encodeToString("anna:s3cret".getBytes());

    @TempDir
    private Path folder;

    private Process serve(String... options) throws Exception {
        Path store = folder.resolve("store");
        SampleGraph.fill(GraphStore.openOrCreate(store)).close();
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.papergraph.cli.Papergraph",
                "serve",
                "--store",
                store.toString(),
                "--port",
                "0");
        program.command().addAll(List.of(options));
        return program.start();
    }

    private static URI address(Process server) {
        BufferedReader err = server.errorReader();
        return URI.create(err.lines()
                .filter(line -> line.startsWith("papergraph: serving"))
                .map(line -> line.replaceAll(".* at ", ""))
                .findFirst()
                .orElseThrow());
    }

    private static int update(URI server) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/update"))
                .headers("Content-Type", "application/sparql-update", "Authorization", ANNA)
                .POST(BodyPublishers.ofString("INSERT DATA { GRAPH <urn:x-notes:1> { <urn:x-a:1> <urn:x-b:1> 1 } }"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void nobodyWritesToAReadOnlyServerAndASignalStopsIt() throws Exception {
        Path users = Files.writeString(folder.resolve("users"), "anna: s3cret\n");
        Process server = serve("--passwords", users.toString(), "--read-only");
        try {
            assertEquals(403, update(address(server)));
        } finally {
            server.destroy();
        }
        assertTrue(server.waitFor(30, TimeUnit.SECONDS), "it stops");
        GraphStore.open(folder.resolve("store")).close();
    }
}
