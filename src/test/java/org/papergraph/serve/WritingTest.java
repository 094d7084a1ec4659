package org.papergraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papergraph.serve.Requests.basic;
import static org.papergraph.serve.Requests.encode;
import static org.papergraph.serve.Requests.header;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.query.SampleGraph;
import org.papergraph.serve.access.AccessLog;
import org.papergraph.serve.access.Users;
import org.papergraph.store.GraphStore;
import org.papergraph.store.StoreException;

/** A server over a store on disk to which one user may write. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingTest {

    private static final String UPDATE = "application/sparql-update";
    private static final String ANNA = basic("anna:s3cret");
    private static final String INSERT = "INSERT DATA { GRAPH <urn:mine> { <urn:a> <urn:b> <urn:c> } }";

    private final StringWriter log = new StringWriter();
    private Path folder;
    private GraphStore store;
    private PapergraphServer server;
    private Requests requests;

    @BeforeAll
    void start(@TempDir Path place) throws Exception {
        folder = place;
        Users users = Users.read(Files.writeString(folder.resolve("users"), "anna: s3cret\n"));
        store = SampleGraph.fill(GraphStore.openOrCreate(folder.resolve("store")));
        server = PapergraphServer.start(
                store, ServerOptions.onPort(0).withUsers(users).withLog(new AccessLog(new PrintWriter(log))));
        requests = new Requests(server);
    }

    @AfterAll
    void stop() {
        server.close();
        store.close();
    }

    private int post(String path, String body, String type, String... headers) throws Exception {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = type;
        return requests.send("POST", path, body, all).statusCode();
    }

    private boolean ask(String pattern) throws Exception {
        return requests.get("/sparql?query=" + encode("ASK { " + pattern + " }"))
                .body()
                .contains("true");
    }

    @Test
    void aUserUpdatesAndOthersDoNot() throws Exception {
        assertEquals(401, post("/update", INSERT, UPDATE));
        assertEquals(401, post("/update", INSERT, UPDATE, "Authorization", basic("anna:wrong")));
        String other = INSERT.replace("urn:a", "urn:new");
        assertEquals(401, post("/update", other, UPDATE));
        assertFalse(ask("<urn:new> ?p ?o"));
        assertTrue(post("/update", other, UPDATE, "Authorization", ANNA) < 300);
        assertTrue(ask("<urn:new> ?p ?o"));
    }

    @ParameterizedTest
    @CsvSource({"/update", "/", "/%75pdate", "/update/", "/$/../update", "//update"})
    void noSpellingOfAPathGoesRoundTheGuard(String path) throws Exception {
        post(path, "DROP ALL", UPDATE);
        post(path, "update=" + encode("DROP ALL"), "application/x-www-form-urlencoded");
        post(path + "?update=" + encode("DROP ALL"), "", "application/x-www-form-urlencoded");
        post(path, "", "text/turtle");
        assertTrue(ask("?s ?p ?o"));
    }

    @ParameterizedTest
    @CsvSource({"/$/compact", "/%24/compact", "/$/backup", "/$/derive", "/$/validate", "/$/backup/"})
    void maintenanceIsForUsers(String path) throws Exception {
        assertTrue(post(path, "", "text/plain") >= 400);
    }

    @Test
    void graphsAreWrittenByTheirProtocol() throws Exception {
        String path = "/data?graph=urn:mine";
        String[] anna = {"Authorization", ANNA, "Content-Type", "text/turtle"};
        assertEquals(401, requests.send("PUT", path, "<urn:a> <urn:b> 1 .").statusCode());
        assertTrue(requests.send("PUT", path, "<urn:a> <urn:b> 1 .", anna).statusCode() < 300);
        assertTrue(requests.get(path, "Accept", "text/turtle").body().contains("urn:a"), "everybody reads");
        assertTrue(requests.send("DELETE", path, "", anna).statusCode() < 300);
        assertEquals(404, requests.get(path, "Accept", "text/turtle").statusCode());
    }

    @Test
    void aUserSendsAPatch() throws Exception {
        String patch = "TX .\nA <urn:patched> <urn:p> \"new\" <urn:mine> .\nTC .\n";
        assertEquals(401, post("/patch", patch, "application/rdf-patch"));
        assertFalse(ask("<urn:patched> ?p ?o"));
        assertTrue(post("/patch", patch, "application/rdf-patch", "Authorization", ANNA) < 300);
        assertTrue(ask("<urn:patched> <urn:p> \"new\""));
        String back = patch.replace("A <", "D <");
        assertTrue(post("/patch", back, "application/rdf-patch", "Authorization", ANNA) < 300);
        assertFalse(ask("<urn:patched> ?p ?o"));
    }

    @Test
    void aUserHasAGraphCheckedByShapesOfTheirOwn() throws Exception {
        String shapes = """
                PREFIX sh: <http://www.w3.org/ns/shacl#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                <urn:shape> a sh:NodeShape ; sh:targetSubjectsOf dcterms:abstract ;
                  sh:property [ sh:path dcterms:title ; sh:maxLength %s ] .""";
        String path = "/shacl?graph=https://w3id.org/papergraph/paper/arxiv-1810.04805";
        String[] anna = {"Authorization", ANNA, "Content-Type", "text/turtle", "Accept", "text/turtle"};
        assertEquals(401, post(path, shapes.formatted("5"), "text/turtle"));
        HttpResponse<String> wrong = requests.send("POST", path, shapes.formatted("5"), anna);
        assertTrue(wrong.body().matches("(?s).*sh:conforms\\s+false.*"), wrong.body());
        HttpResponse<String> right = requests.send("POST", path, shapes.formatted("500"), anna);
        assertTrue(right.body().matches("(?s).*sh:conforms\\s+true.*"), right.body());
    }

    @Test
    void whatIsWrittenByHandCanBeChecked() throws Exception {
        HttpResponse<String> sound = requests.send("POST", "/$/validate", "", "Authorization", ANNA);
        assertTrue(sound.body().contains("all graphs satisfy the shapes"), sound.body());
        String wrong = " DATA { GRAPH <https://w3id.org/papergraph/paper/wrong> { <urn:s> a"
                + " <https://w3id.org/papergraph/ontology#Statement> } }";
        assertTrue(post("/update", "INSERT" + wrong, UPDATE, "Authorization", ANNA) < 300);
        HttpResponse<String> found = requests.send("POST", "/$/validate", "", "Authorization", ANNA);
        assertTrue(found.body().contains("https://w3id.org/papergraph/paper/wrong"), found.body());
        assertTrue(post("/update", "DELETE" + wrong, UPDATE, "Authorization", ANNA) < 300);
    }

    @Test
    void anotherProcessStoresPapersAsAUser() throws Exception {
        URI address = requests.uri("/");
        String asAnna = address.toString().replace("//", "//anna:s3cret@");
        try (GraphStore remote = GraphStore.connect(asAnna)) {
            SampleGraph.fill(remote);
        }
        try (GraphStore nobody = GraphStore.connect(asAnna.replace("s3cret", "wrong"))) {
            StoreException e = assertThrows(StoreException.class, () -> SampleGraph.fill(nobody));
            assertTrue(e.getMessage().contains("401"), e.getMessage());
            assertFalse(e.getMessage().contains("wrong"), "no password is shown");
        }
    }

    @Test
    void pagesOfOtherSitesDoNotUseAUsersPassword() throws Exception {
        assertEquals(
                403, post("/update", INSERT, UPDATE, "Authorization", ANNA, "Origin", "https://elsewhere.example"));
        String here = "http://127.0.0.1:" + server.port();
        assertTrue(post("/update", INSERT, UPDATE, "Authorization", ANNA, "Origin", here) < 300);
    }

    @Test
    void answersAreGoodUntilSomethingIsWritten() throws Exception {
        for (String path : List.of(
                "/", "/page/method/bert", "/api/queries/introduced-by", "/sparql?query=ASK%7B%7D", "/data?default")) {
            HttpResponse<String> first = requests.get(path);
            String tag = header(first, "ETag");
            assertEquals(200, first.statusCode(), path);
            HttpResponse<String> again = requests.get(path, "If-None-Match", tag);
            assertEquals(304, again.statusCode(), path);
            assertEquals("", again.body());
            assertTrue(post("/update", INSERT.replace("urn:c", path), UPDATE, "Authorization", ANNA) < 300);
            HttpResponse<String> then = requests.get(path, "If-None-Match", tag);
            assertEquals(200, then.statusCode(), path);
            assertNotEquals(tag, header(then, "ETag"));
        }
    }

    @Test
    void eachFormHasATagOfItsOwn() throws Exception {
        String tag = header(requests.get("/method/bert", "Accept", "text/turtle"), "ETag");
        HttpResponse<String> page = requests.get("/method/bert", "Accept", "text/html", "If-None-Match", tag);
        assertEquals(303, page.statusCode());
        HttpResponse<String> packed = requests.get("/api/queries", "Accept-Encoding", "gzip");
        assertEquals("gzip", header(packed, "Content-Encoding"));
        assertEquals(
                304,
                requests.get("/api/queries", "Accept-Encoding", "gzip", "If-None-Match", header(packed, "ETag"))
                        .statusCode());
        assertEquals("", header(requests.get("/method/no-such"), "ETag"), "errors are not kept");
    }

    @Test
    void theStoreIsBackedUpCompactedAndDerivedAnew() throws Exception {
        String before = requests.get(
                        "/data?graph=https://w3id.org/papergraph/derived", "Accept", "application/n-triples")
                .body();
        for (String work : List.of("backup", "derive", "compact")) {
            HttpResponse<String> done = requests.send("POST", "/$/" + work, "", "Authorization", ANNA);
            assertEquals(200, done.statusCode(), done.body());
        }
        assertTrue(Files.list(folder.resolve("store/Backups"))
                .anyMatch(file -> file.toString().endsWith(".nq.gz")));
        assertTrue(Files.isDirectory(folder.resolve("store/Data-0002")), "compaction begins a new one");
        String after = requests.get(
                        "/data?graph=https://w3id.org/papergraph/derived", "Accept", "application/n-triples")
                .body();
        assertEquals(before.lines().sorted().toList(), after.lines().sorted().toList(), "deriving all gives the same");
        assertTrue(
                ask("?paper a <https://w3id.org/papergraph/ontology#Paper>"), "the default graph is the union still");
    }

    @Test
    void requestsAreNotedWithoutTheirSecrets() throws Exception {
        requests.get("/api/search?q=private", "Authorization", ANNA);
        for (int i = 0; i < 50 && !log.toString().contains("/api/search"); i++) {
            Thread.sleep(20);
        }
        String line = log.toString();
        assertTrue(line.contains("\"method\":\"GET\",\"path\":\"/api/search\",\"status\":200"), line);
        assertFalse(line.contains("private"));
        assertFalse(line.contains(ANNA));
    }
}
