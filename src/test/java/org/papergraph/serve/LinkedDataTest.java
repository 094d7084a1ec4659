package org.papergraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papergraph.serve.Requests.encode;
import static org.papergraph.serve.Requests.header;

import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.query.SampleGraph;
import org.papergraph.store.GraphStore;

/** What is found at the IRIs of things, and of the endpoint itself. */
class LinkedDataTest {

    private static final String TURTLE = "text/turtle";
    private static PapergraphServer server;
    private static Requests requests;

    @BeforeAll
    static void start() {
        GraphStore store = SampleGraph.create();
        store.putBeside(GraphStore.CORRECTIONS, replacements());
        server = PapergraphServer.start(store, ServerOptions.onPort(0));
        requests = new Requests(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Model replacements() {
        Model model = ModelFactory.createDefaultModel();
        replace(model, "method/oldest-bert", "method/old-bert");
        replace(model, "method/old-bert", "method/bert");
        replace(model, "method/both", "method/bert");
        replace(model, "method/both", "method/vit");
        return model;
    }

    private static void replace(Model model, String before, String after) {
        String base = ServerOptions.BASE;
        model.add(model.createResource(base + before), DCTerms.isReplacedBy, model.createResource(base + after));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", TURTLE, "application/ld+json"})
    void whatHasBeenMergedLeadsToWhatItIsNow(String type) throws Exception {
        HttpResponse<String> moved = requests.get("/method/oldest-bert?format=nt", "Accept", type);
        assertEquals(301, moved.statusCode());
        assertEquals("/method/bert?format=nt", header(moved, "Location"));
    }

    @Test
    void whatHasBecomeSeveralNamesThem() throws Exception {
        HttpResponse<String> page = requests.get("/method/both", "Accept", "text/html");
        assertEquals(410, page.statusCode());
        assertTrue(page.body().contains("/method/bert, /method/vit"));
        assertTrue(requests.get("/method/both", "Accept", TURTLE).body().contains("isReplacedBy"));
    }

    @Test
    void theEndpointDescribesItself() throws Exception {
        HttpResponse<String> response = requests.get("/sparql", "Accept", TURTLE);
        Graph graph = RDFParser.fromString(response.body(), Lang.TURTLE).toGraph();
        String service = "http://www.w3.org/ns/sparql-service-description#Service";
        Node endpoint = graph.find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .filterKeep(t -> t.getObject().toString().equals(service))
                .next()
                .getSubject();
        assertEquals(requests.uri("/sparql#service").toString(), endpoint.getURI());
        HttpResponse<String> person = requests.get("/sparql", "Accept", "text/html,*/*;q=0.1");
        assertEquals(303, person.statusCode());
        assertEquals("/editor", header(person, "Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"default-graph-uri", "named-graph-uri"})
    void aRequestChoosesItsGraphs(String parameter) throws Exception {
        String graph = "https://w3id.org/papergraph/paper/arxiv-1810.04805";
        String pattern = parameter.startsWith("default") ? "{ ?s ?p ?o }" : "{ GRAPH ?g { ?s ?p ?o } }";
        String ask = "ASK { VALUES ?s { <https://w3id.org/papergraph/method/%s> } " + pattern + " }";
        String path = "/sparql?" + parameter + "=" + encode(graph) + "&query=";
        assertTrue(requests.get(path + encode(ask.formatted("bert"))).body().contains("true"));
        assertTrue(requests.get(path + encode(ask.formatted("deit"))).body().contains("false"));
    }

    @Test
    void noQueryMakesTheServerCallOthers() throws Exception {
        String query = "SELECT * { SERVICE <" + requests.uri("/sparql") + "> { ?s ?p ?o } }";
        assertEquals(422, requests.get("/sparql?query=" + encode(query)).statusCode());
    }

    @Test
    void whatIsNotThereIsAPageToBrowsersAndAProblemToPrograms() throws Exception {
        HttpResponse<String> page =
                requests.get("/nothing/here", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertEquals(404, page.statusCode());
        assertTrue(page.body().contains("There is nothing at /nothing/here."));
        HttpResponse<String> problem = requests.get("/nothing/<b>".replace("<b>", "%3Cb%3E"), "Accept", "text/html");
        assertFalse(problem.body().contains("<b>"), "what was asked for is escaped");
        assertEquals("application/problem+json", header(requests.get("/nothing"), "Content-Type"));
    }
}
