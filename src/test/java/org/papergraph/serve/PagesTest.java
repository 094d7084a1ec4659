package org.papergraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.map.PG;
import org.papergraph.query.SampleGraph;
import org.papergraph.store.GraphStore;

/** What a browser, and a program that follows an IRI, gets from a real server. */
class PagesTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private static PapergraphServer server;

    @BeforeAll
    static void start() {
        GraphStore store = SampleGraph.create();
        store.describe();
        server = PapergraphServer.start(store, ServerOptions.onPort(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> get(String path, String accept) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Accept", accept)
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static String page(String path) throws Exception {
        HttpResponse<String> response = get(path, "text/html");
        assertEquals(200, response.statusCode(), path);
        return response.body().replaceAll("\\s+", " ");
    }

    private static void assertHas(String text, String part) {
        assertTrue(text.contains(part), () -> "no " + part + " in " + text);
    }

    @Test
    void theStartPageSaysWhatTheGraphHolds() throws Exception {
        String start = page("/");
        assertHas(start, "<dt>Papers</dt><dd>7</dd>");
        assertHas(start, "<dt>Results</dt><dd>5</dd>");
        assertHas(start, "href=\"/page/dataset/imagenet\"");
        assertTrue(start.length() < 200_000);
    }

    @Test
    void aThingShowsItsRelationsWithTheirSentences() throws Exception {
        String vit = page("/method/vit");
        assertHas(vit, "also: Vision Transformer");
        assertHas(vit, "<h2>Evaluated on <small>2</small></h2>");
        assertHas(vit, "<blockquote>ViT is trained on JFT-300M.</blockquote>");
        assertHas(vit, "88.55%");
        assertHas(page("/dataset/imagenet"), "<h2>Evaluated on it <small>2</small></h2>");
    }

    @Test
    void aPaperShowsItsTextWithMentionsAndStatementsLeadToTheirSentence() throws Exception {
        String paper = page("/paper/arxiv-1810.04805");
        assertHas(paper, "<a class=\"mention benchmark\" href=\"/page/benchmark/glue\"");
        Matcher where = Pattern.compile("GLUE</a> <span[^>]*>0.94</span> <a class=\"where\" href=\"#([^\"]+)\"")
                .matcher(paper);
        assertTrue(where.find(), paper);
        assertHas(paper, "id=\"" + where.group(1) + "\" class=\"sentence\">On ");
    }

    @Test
    void aLeaderboardHasAChartAndATableOfEachMetric() throws Exception {
        String board = page("/leaderboards/dataset/imagenet");
        assertHas(board, ">top-1 accuracy</a> <small>2</small>");
        assertHas(board, "width=\"100.00%\" height=\"8\"");
        assertHas(board, "width=\"93.85%\" height=\"8\"");
        assertHas(board, "data-value=\"88.55\">88.55%</td>");
        assertHas(page("/leaderboards"), "href=\"/leaderboards/dataset/imagenet\"");
        String ofTask = page("/leaderboards?task=https://w3id.org/papergraph/task/image-classification");
        assertHas(ofTask, "ImageNet");
        assertFalse(ofTask.contains("GLUE"));
        assertEquals(404, get("/leaderboards/dataset/none", "text/html").statusCode());
    }

    @Test
    void lineageIsATreeInBothDirections() throws Exception {
        String lineage = page("/lineage/deit");
        assertTrue(lineage.matches(
                ".*What it builds on.*\"/page/method/vit\".*<ul class=\"tree\">.*\"/page/method/transformer\".*"));
        assertTrue(page("/lineage/transformer")
                .matches(".*What builds on it.*\"/page/method/vit\".*\"/page/method/deit\".*"));
        assertHas(page("/lineage/transformer?confidence=0.9"), "\"/page/method/deit\"");
        assertEquals(404, get("/lineage/none", "text/html").statusCode());
    }

    @Test
    void theSearchPageShowsPapersAndTheSentencesAboutThings() throws Exception {
        String found = page("/search?q=masked%20imags");
        assertHas(found, "<a href=\"/page/paper/arxiv-2211.07636\">EVA");
        assertHas(found, "EVA is a plain ViT that learns from <mark>masked</mark> <mark>images</mark>.");
    }

    @Test
    void whatAUserTypesIsShownAsText() throws Exception {
        String attack = "/search?q=%3Cscript%3Ealert(1)%3C/script%3E";
        assertFalse(page(attack).contains("<script>alert"));
        assertHas(page("/queries/leaderboard?dataset=%22%3E%3Cimg%20src=x%3E"), "&quot;&gt;&lt;img");
    }

    @Test
    void aSavedQueryIsAFormAndATable() throws Exception {
        assertFalse(
                page("/queries/what-outperforms").contains("<table"), "nothing is asked before the method is known");
        String asked = page("/queries/what-outperforms?method=BERT");
        assertHas(asked, "<a href=\"/page/method/roberta\">RoBERTa</a>");
        assertHas(asked, "href=\"/api/queries/what-outperforms?method=BERT&amp;format=csv\"");
        assertHas(page("/queries/what-outperforms?method=BRET"), "did you mean BERT?");
    }

    @Test
    void anIriIsAPageForABrowserAndRdfForAProgram() throws Exception {
        assertHas(
                get("/method/vit", "text/html,*/*;q=0.8")
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""),
                "text/html");
        Graph turtle = RDFParser.fromString(get("/method/vit", "text/turtle").body(), Lang.TURTLE)
                .toGraph();
        assertTrue(turtle.size() > 10);
        assertHas(get("/.well-known/void", "text/turtle").body(), "void:Dataset");
    }

    @Test
    void whoComesAgainIsAnsweredAgain() throws Exception {
        for (String path : List.of("/", "/method/vit", "/api/queries/about?thing=ViT")) {
            String tag = get(path, "*/*").headers().firstValue("ETag").orElseThrow();
            HttpRequest again = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                    .headers("Accept", "*/*", "Accept-Encoding", "gzip", "If-None-Match", tag)
                    .build();
            assertEquals(304, CLIENT.send(again, BodyHandlers.ofString()).statusCode(), path);
        }
    }

    @Test
    void theScriptsOfOthersComeFromHere() throws Exception {
        for (String asset : List.of("/assets/cytoscape.js", "/assets/yasgui.js", "/assets/yasgui.css")) {
            assertEquals(200, get(asset, "*/*").statusCode(), asset);
        }
        assertEquals(404, get("/assets/../PapergraphServer.class", "*/*").statusCode());
        assertFalse(page("/editor").matches(".*(src|href)=\"(https?:)?//.*"));
    }

    @Test
    void dataMayHaveAnotherBase() throws Exception {
        String base = "https://example.org/kg/";
        Model thing = ModelFactory.createDefaultModel();
        thing.read(new StringReader("""
                        PREFIX pg: <https://w3id.org/papergraph/ontology#>
                        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                        <method/moss> a pg:Method ; skos:prefLabel "Moss" ; pg:paperCount 1 .
                        <method/moss-2> a pg:Method ; skos:prefLabel "Moss 2" ; pg:paperCount 1 ."""), base, "TURTLE");
        Model hierarchy = ModelFactory.createDefaultModel();
        hierarchy.add(
                hierarchy.createResource(base + "method/moss-2"),
                PG.versionOf,
                hierarchy.createResource(base + "method/moss"));
        hierarchy.add(
                hierarchy.createResource(base + "method/moss"),
                SKOS.broader,
                hierarchy.createResource(base + "method/plant"));
        GraphStore store = GraphStore.inMemory();
        store.putBeside(base + "derived", thing);
        store.putBeside(base + "hierarchy", hierarchy);
        try (PapergraphServer other =
                PapergraphServer.start(store, ServerOptions.onPort(0).withBase(base))) {
            Requests requests = new Requests(other);
            assertEquals(
                    "/page/method/moss",
                    Requests.header(requests.get("/method/moss", "Accept", "text/html"), "Location"));
            String page = requests.get("/page/method/moss").body();
            assertHas(page, "<h2>Its versions <small>1</small></h2>");
            assertHas(page, "<a href=\"/page/method/moss-2\">Moss 2</a>");
            assertHas(requests.get("/page/method/plant").body(), "<a href=\"/page/method/moss\">Moss</a>");
            assertHas(requests.get("/doc/method/moss.nt").body(), "<" + base + "method/moss>");
        }
    }

    @Test
    void searchCompletesNamesAndForgivesSpelling() throws Exception {
        assertEquals("BERT", first("/api/search?q=ber").get("label").asText());
        assertEquals("ImageNet", first("/api/search?q=imagnet").get("label").asText());
        assertEquals(
                "ViT", first("/api/search?q=vision-transformer").get("label").asText());
        assertEquals("Task", first("/api/search?q=image&type=Task").get("type").asText());
        assertEquals(400, get("/api/search?q=a&limit=many", "*/*").statusCode());
    }

    private static JsonNode first(String path) throws Exception {
        return new ObjectMapper()
                .readTree(get(path, "*/*").body())
                .get("results")
                .get(0);
    }

    @Test
    void theOpenApiDescriptionHasEveryQueryWithItsParameters() throws Exception {
        JsonNode api =
                new ObjectMapper().readTree(get("/api/openapi.json", "*/*").body());
        assertEquals("3.1.0", api.get("openapi").asText());
        JsonNode parameter = api.at("/paths/~1api~1queries~1leaderboard/get/parameters/0");
        assertEquals("dataset", parameter.get("name").asText());
        assertTrue(parameter.get("required").asBoolean());
    }
}
