package org.papergraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.query.SampleGraph;
import org.papergraph.store.GraphStore;

/** What a client gets from a real server. */
class ServerTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static PapergraphServer server;

    @BeforeAll
    static void start() {
        server = PapergraphServer.start(SampleGraph.create(), ServerOptions.onPort(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String type, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void sparqlIsAnsweredInAllWaysOfTheProtocol() throws Exception {
        String ask = "ASK { ?paper a <https://w3id.org/papergraph/ontology#Paper> }";
        assertTrue(get("/sparql?query=" + encode(ask)).body().contains("true"));
        assertTrue(post("/sparql", "application/sparql-query", ask).body().contains("true"));
        assertTrue(post("/sparql", "application/x-www-form-urlencoded", "query=" + encode(ask))
                .body()
                .contains("true"));
        assertEquals(400, get("/sparql?query=" + encode("ASK {")).statusCode());
    }

    @Test
    void aSparqlClientReadsTheGraph() {
        try (RDFConnection client = RDFConnectionRemote.service(uri("/").toString())
                .queryEndpoint("sparql")
                .gspEndpoint("data")
                .build()) {
            assertTrue(client.queryAsk("ASK { GRAPH ?g { ?s ?p ?o } }"));
            assertFalse(client.fetch("https://w3id.org/papergraph/paper/arxiv-1810.04805")
                    .isEmpty());
        }
    }

    @Test
    void theDatasetIsAskedAtTheTopAsFusekisClientsDo() throws Exception {
        try (GraphStore client = GraphStore.connect(uri("/").toString())) {
            boolean answered = client.read(connection -> connection.queryAsk("ASK { GRAPH ?g { ?s ?p ?o } }"));
            assertTrue(answered);
        }
        assertTrue(get("/").body().contains("<!DOCTYPE html>"));
        assertTrue(post("/", "application/sparql-update", "DROP ALL").statusCode() >= 400);
    }

    @Test
    void nothingCanBeWritten() throws Exception {
        assertTrue(post("/sparql", "application/sparql-update", "DROP ALL").statusCode() >= 400);
        HttpResponse<String> refused = post("/update", "application/sparql-update", "DROP ALL");
        assertEquals(403, refused.statusCode());
        assertTrue(refused.body().contains("serve --passwords FILE"), "it says how");
        assertTrue(post("/data?default", "text/turtle", "<urn:a> <urn:b> <urn:c> .")
                        .statusCode()
                >= 400);
    }

    @Test
    void aSavedQueryIsRunByItsUrl() throws Exception {
        HttpResponse<String> response = get("/api/queries/what-outperforms?method=bert");
        assertEquals(200, response.statusCode());
        assertTrue(response.body().contains("\"betterLabel\":\"RoBERTa\""), response.body());
        assertTrue(response.body().contains("\"certainty\":0.88"), response.body());
        HttpResponse<String> foreign = get("/api/queries", "Origin", "http://elsewhere.example");
        assertEquals(
                "*", foreign.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertTrue(
                foreign.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
    }

    @Test
    void theFormIsNegotiated() throws Exception {
        String path = "/api/queries/leaderboard?dataset=ImageNet";
        assertTrue(get(path, "Accept", "text/csv").body().startsWith("metric,metricLabel,method,"));
        assertTrue(get(path + "&format=tsv").body().startsWith("?metric\t"));
        assertTrue(get(path, "Accept", "application/sparql-results+xml").body().contains("<sparql"));
        assertTrue(get(path, "Accept", "application/sparql-results+json;q=1, */*;q=0.1")
                .body()
                .contains("\"bindings\""));
        assertEquals(406, get(path, "Accept", "image/png").statusCode());
        assertEquals(406, get(path + "&format=docx").statusCode());
    }

    @Test
    void longResultsComeInPages() throws Exception {
        HttpResponse<String> first = get("/api/queries/introduced-by?kind=Method&limit=3");
        assertEquals(
                "</api/queries/introduced-by?kind=Method&limit=3&offset=3>; rel=\"next\"",
                first.headers().firstValue("Link").orElse(""));
        HttpResponse<String> last = get("/api/queries/introduced-by?limit=3&offset=6&format=csv");
        assertEquals(2, last.body().lines().count());
        assertEquals(
                "</api/queries/introduced-by?limit=3&format=csv&offset=3>; rel=\"prev\"",
                last.headers().firstValue("Link").orElse(""));
    }

    @Test
    void aPageWithoutRowsLeadsToNoOther() throws Exception {
        HttpResponse<String> none = get("/api/queries/introduced-by?limit=0&format=csv");
        assertEquals(1, none.body().lines().count());
        assertEquals(Optional.empty(), none.headers().firstValue("Link"));
    }

    @Test
    void whatIsWrongIsToldAsAProblem() throws Exception {
        HttpResponse<String> unknown = get("/api/queries/leader-bord");
        assertEquals(404, unknown.statusCode());
        assertEquals(
                "application/problem+json",
                unknown.headers().firstValue("Content-Type").orElse(""));
        assertTrue(unknown.body().contains("\"suggestions\":[\"leaderboard\"]"), unknown.body());
        assertEquals(400, get("/api/queries/leaderboard").statusCode());
        assertEquals(
                400, get("/api/queries/leaderboard?dataset=ImageNet&colour=red").statusCode());
        assertEquals(
                400, get("/api/queries/leaderboard?dataset=ImageNet&limit=-1").statusCode());
        assertEquals(400, get("/api/queries/low-confidence?confidence=high").statusCode());
    }

    @Test
    void largeAnswersAreCompressed() throws Exception {
        HttpResponse<String> response = get("/api/queries", "Accept-Encoding", "gzip");
        assertEquals("gzip", response.headers().firstValue("Content-Encoding").orElse(""));
    }

    @Test
    void itSaysThatItIsWell() throws Exception {
        assertEquals(200, get("/$/ping").statusCode());
        assertTrue(get("/$/metrics").body().contains("# TYPE"), "Prometheus can read it");
        assertEquals("ready", get("/$/ready").body().strip());
    }

    @Test
    void itSaysWhenTheGraphDoesNotAnswer(@TempDir Path folder) throws Exception {
        GraphStore store = SampleGraph.fill(GraphStore.openOrCreate(folder.resolve("store")));
        try (PapergraphServer other = PapergraphServer.start(store, ServerOptions.onPort(0))) {
            Requests requests = new Requests(other);
            assertEquals(200, requests.get("/$/ready").statusCode());
            assertEquals(200, requests.get("/api/search?q=bert").statusCode(), "nothing reads the store any longer");
            store.close();
            assertEquals(503, requests.get("/$/ready").statusCode());
            assertEquals(200, requests.get("/$/ping").statusCode(), "the server itself lives");
        }
    }

    @Test
    void aTakenPortIsAClearError() {
        ServeException e = assertThrows(
                ServeException.class,
                () -> PapergraphServer.start(SampleGraph.create(), ServerOptions.onPort(server.port())));
        assertTrue(e.getMessage().startsWith("cannot listen on 127.0.0.1:" + server.port()), e.getMessage());
    }
}
