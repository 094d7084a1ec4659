package org.papergraph.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papergraph.query.SampleGraph;
import org.papergraph.serve.PapergraphServer;
import org.papergraph.serve.ServerOptions;
import org.papergraph.store.GraphStore;

/** What an agent gets, by the protocol's own client: from a process of its own, and from a server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class McpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BASE = "https://w3id.org/papergraph/";

    enum Transport {
        STDIO,
        HTTP
    }

    private Path store;
    private PapergraphServer server;
    private Map<Transport, McpSyncClient> clients;

    @BeforeAll
    void connect(@TempDir Path folder) {
        store = folder.resolve("store");
        server = PapergraphServer.start(replaced(SampleGraph.create()), ServerOptions.onPort(0));
        replaced(SampleGraph.fill(GraphStore.openOrCreate(store))).close();
        clients = Map.of(Transport.STDIO, client(ofProcess()), Transport.HTTP, client(ofServer()));
    }

    private static GraphStore replaced(GraphStore store) {
        Model model = ModelFactory.createDefaultModel();
        replace(model, "method/old-bert", "method/bert");
        replace(model, "method/both", "method/bert");
        replace(model, "method/both", "method/vit");
        store.putBeside(GraphStore.REDIRECTS, model);
        return store;
    }

    private static void replace(Model model, String before, String after) {
        model.createResource(BASE + before).addProperty(DCTerms.isReplacedBy, model.createResource(BASE + after));
    }

    @AfterAll
    void disconnect() {
        clients.values().forEach(McpSyncClient::closeGracefully);
        server.close();
    }

    private McpClientTransport ofProcess() {
        ServerParameters program = ServerParameters.builder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .args(
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.papergraph.cli.Papergraph",
                        "mcp",
                        "--store",
                        store.toString())
                .build();
        return new StdioClientTransport(program, new JacksonMcpJsonMapper(JSON));
    }

    private McpClientTransport ofServer() {
        return HttpClientStreamableHttpTransport.builder("http://127.0.0.1:" + server.port())
                .jsonMapper(new JacksonMcpJsonMapper(JSON))
                .build();
    }

    private static McpSyncClient client(McpClientTransport transport) {
        McpSyncClient client = McpClient.sync(transport)
                .initializationTimeout(Duration.ofMinutes(2))
                .requestTimeout(Duration.ofMinutes(1))
                .build();
        client.initialize();
        return client;
    }

    private CallToolResult call(Transport transport, String tool, Map<String, Object> arguments) {
        return clients.get(transport)
                .callTool(CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().get(0)).text();
    }

    private JsonNode answer(Transport transport, String tool, Map<String, Object> arguments) throws Exception {
        CallToolResult result = call(transport, tool, arguments);
        assertFalse(Boolean.TRUE.equals(result.isError()), text(result));
        assertEquals(JSON.readTree(text(result)), JSON.valueToTree(result.structuredContent()));
        return JSON.readTree(text(result));
    }

    private String refusal(Transport transport, String tool, Map<String, Object> arguments) {
        CallToolResult result = call(transport, tool, arguments);
        assertTrue(result.isError(), text(result));
        return text(result);
    }

    @ParameterizedTest
    @EnumSource
    void toolsAreListedAndOnlyRead(Transport transport) {
        List<Tool> tools = clients.get(transport).listTools().tools();
        assertEquals(
                Set.of("search_entities", "describe_entity", "list_saved_queries", "run_saved_query", "run_sparql"),
                tools.stream().map(Tool::name).collect(Collectors.toSet()));
        assertTrue(tools.stream().allMatch(tool -> tool.annotations().readOnlyHint()));
        assertTrue(tools.stream().allMatch(tool -> tool.description().length() > 40));
    }

    @ParameterizedTest
    @EnumSource
    void anEntityIsFoundByAMisspeltName(Transport transport) throws Exception {
        JsonNode found = answer(transport, "search_entities", Map.of("query", "imagnet", "type", "Dataset"));
        assertEquals(
                "https://w3id.org/papergraph/dataset/imagenet",
                found.at("/results/0/iri").asText());
        JsonNode paper = answer(transport, "search_entities", Map.of("query", "several voices", "type", "Paper"));
        assertTrue(paper.at("/results/0/label").asText().startsWith("Conv-TasNet"), "a paper is found by its abstract");
        assertTrue(refusal(transport, "search_entities", Map.of("query", "x", "type", "Person"))
                .contains("Method"));
    }

    @ParameterizedTest
    @EnumSource
    void anEntityIsDescribedWithItsEvidence(Transport transport) throws Exception {
        JsonNode bert = answer(transport, "describe_entity", Map.of("entity", "bert", "min_confidence", 0.97));
        assertEquals("BERT", bert.get("label").asText());
        assertEquals(2, bert.get("statements").size(), bert.toPrettyString());
        JsonNode trained = bert.at("/statements/1");
        assertEquals("trainedOn", trained.get("relation").asText());
        assertEquals("BooksCorpus", trained.get("objectLabel").asText());
        assertEquals(
                "We train BERT on BooksCorpus and on Wikipedia.",
                trained.get("sentence").asText());
        JsonNode paper = answer(transport, "describe_entity", Map.of("entity", "1810.04805", "limit", 2));
        assertTrue(paper.at("/paper/abstract").asText().startsWith("BERT reads text"));
        assertEquals(2, paper.get("results").size());
        assertTrue(paper.get("more").asBoolean());
        assertTrue(refusal(transport, "describe_entity", Map.of("entity", "Robertta"))
                .contains("did you mean RoBERTa"));
    }

    @ParameterizedTest
    @EnumSource
    void anOldIriLeadsToWhatItIsNow(Transport transport) throws Exception {
        JsonNode bert = answer(transport, "describe_entity", Map.of("entity", BASE + "method/old-bert"));
        assertEquals(BASE + "method/bert", bert.get("iri").asText());
        String several = refusal(transport, "describe_entity", Map.of("entity", BASE + "method/both"));
        assertTrue(several.contains("BERT (" + BASE + "method/bert), ViT (" + BASE + "method/vit)"), several);
    }

    @ParameterizedTest
    @EnumSource
    void whatSeveralPapersSayIsTold(Transport transport) throws Exception {
        JsonNode statements = answer(transport, "describe_entity", Map.of("entity", "ImageNet"))
                .get("statements");
        assertTrue(
                statements.findValues("support").stream().anyMatch(papers -> papers.asInt() == 2),
                statements.toPrettyString());
    }

    @ParameterizedTest
    @EnumSource
    void aSavedQueryIsFoundAndAsked(Transport transport) throws Exception {
        JsonNode listed = answer(transport, "list_saved_queries", Map.of());
        assertTrue(listed.get("queries").findValuesAsText("name").contains("leaderboard"));
        JsonNode board = answer(
                transport,
                "run_saved_query",
                Map.of("name", "leaderboard", "parameters", Map.of("dataset", "ImageNet"), "limit", 1));
        assertEquals("ViT", board.at("/rows/0/methodLabel").asText());
        assertTrue(board.get("more").asBoolean());
        assertTrue(
                refusal(transport, "run_saved_query", Map.of("name", "leader")).contains("did you mean"));
        assertTrue(refusal(transport, "run_saved_query", Map.of("name", "leaderboard"))
                .contains("\"dataset\" is missing"));
    }

    @ParameterizedTest
    @EnumSource
    void sparqlIsAskedWithinLimits(Transport transport) throws Exception {
        JsonNode rows = answer(transport, "run_sparql", Map.of("query", "SELECT * { ?s ?p ?o }", "limit", 3));
        assertEquals(3, rows.get("rows").size());
        assertTrue(rows.get("more").asBoolean());
        assertTrue(answer(transport, "run_sparql", Map.of("query", "ASK { ?s ?p ?o }"))
                .get("boolean")
                .asBoolean());
        JsonNode graph = answer(
                transport,
                "run_sparql",
                Map.of("query", "DESCRIBE <https://w3id.org/papergraph/method/bert>", "limit", 4));
        assertTrue(graph.get("turtle").asText().contains("method/bert>"));
        assertTrue(graph.get("more").asBoolean());
    }

    @ParameterizedTest
    @EnumSource
    void sparqlThatDoesMoreThanReadIsRefused(Transport transport) {
        assertEquals(
                "updates are refused: this only reads", refusal(transport, "run_sparql", Map.of("query", "DROP ALL")));
        String call = "SERVICE <http://elsewhere.example/> { ?s ?p ?o }";
        for (String query : List.of(
                "SELECT * { " + call + " }",
                "SELECT * { { SELECT * { " + call + " } } }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { " + call + " } }",
                "SELECT (EXISTS { " + call + " } AS ?x) {}",
                "CONSTRUCT { ?s ?p ?o } WHERE { " + call + " }")) {
            assertTrue(
                    refusal(transport, "run_sparql", Map.of("query", query)).startsWith("SERVICE is refused"), query);
        }
        assertTrue(refusal(transport, "run_sparql", Map.of("query", "SELECT")).startsWith("not SPARQL"));
    }

    @ParameterizedTest
    @EnumSource
    void theVocabularyCanBeRead(Transport transport) {
        McpSyncClient client = clients.get(transport);
        assertEquals(3, client.listResources().resources().size());
        var read = client.readResource(
                ReadResourceRequest.builder("papergraph://ontology").build());
        TextResourceContents ontology = (TextResourceContents) read.contents().get(0);
        assertEquals("text/turtle", ontology.mimeType());
        assertTrue(ontology.text().contains("pg:trainedOn"));
    }
}
