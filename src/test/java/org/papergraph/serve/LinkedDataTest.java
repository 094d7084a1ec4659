package org.papergraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papergraph.serve.Requests.encode;
import static org.papergraph.serve.Requests.header;

import java.net.http.HttpResponse;
import java.util.List;
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
import org.junit.jupiter.params.provider.CsvSource;
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
        store.describe();
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
    @CsvSource({
        "text/html, /page/method/bert",
        "'application/xhtml+xml,text/html;q=0.9,*/*;q=0.8', /page/method/bert",
        "text/turtle, /doc/method/bert.ttl",
        "application/ld+json, /doc/method/bert.jsonld",
        "application/n-triples, /doc/method/bert.nt",
        "application/rdf+xml, /doc/method/bert.rdf"
    })
    void aThingIsDescribedByADocument(String accept, String document) throws Exception {
        HttpResponse<String> thing = requests.get("/method/bert", "Accept", accept);
        assertEquals(303, thing.statusCode());
        assertEquals(document, header(thing, "Location"));
        assertEquals("Accept", header(thing, "Vary"));
        assertTrue(thing.headers()
                .allValues("Link")
                .contains("</doc/method/bert.ttl>; rel=\"describedby\"; type=\"text/turtle\""));
        HttpResponse<String> found = requests.get(document);
        assertEquals(200, found.statusCode());
        assertEquals(document, header(found, "Content-Location"));
        List<String> links = found.headers().allValues("Link");
        assertTrue(links.contains("</method/bert>; rel=\"describes\""), links.toString());
        assertTrue(links.contains("</doc/method/bert.jsonld>; rel=\"alternate\"; type=\"application/ld+json\""));
    }

    @Test
    void aPageNamesItsData() throws Exception {
        String page = requests.get("/page/method/bert").body();
        assertTrue(page.contains("<link rel=\"canonical\" href=\"/page/method/bert\">"));
        assertTrue(page.contains("<link rel=\"alternate\" type=\"text/turtle\" href=\"/doc/method/bert.ttl\">"));
    }

    @Test
    void eachFormSaysTheSame() throws Exception {
        Graph turtle = read("/doc/method/bert.ttl", Lang.TURTLE);
        assertTrue(turtle.size() > 10);
        assertTrue(turtle.isIsomorphicWith(read("/doc/method/bert.jsonld", Lang.JSONLD11)));
        assertTrue(turtle.isIsomorphicWith(read("/doc/method/bert.nt", Lang.NTRIPLES)));
        assertTrue(turtle.isIsomorphicWith(read("/doc/method/bert.rdf", Lang.RDFXML)));
    }

    private static Graph read(String path, Lang lang) throws Exception {
        return RDFParser.fromString(requests.get(path).body(), lang).toGraph();
    }

    @Test
    void whatIsNoThingHasNoDocuments() throws Exception {
        assertEquals(404, requests.get("/method/none", "Accept", "text/html").statusCode());
        assertEquals(404, requests.get("/method/none", "Accept", TURTLE).statusCode());
        assertEquals(404, requests.get("/page/method/none").statusCode());
        assertEquals(404, requests.get("/page/nothing").statusCode());
        assertEquals(404, requests.get("/doc/method/none.ttl").statusCode());
        assertEquals(404, requests.get("/doc/method/bert").statusCode());
        assertEquals(406, requests.get("/method/bert", "Accept", "image/png").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ontology", "void", "derived", "corrections", "runs"})
    void aGraphIsADocumentAtItsOwnIri(String name) throws Exception {
        HttpResponse<String> graph = requests.get("/" + name, "Accept", TURTLE);
        assertEquals(200, graph.statusCode());
        assertFalse(RDFParser.fromString(graph.body(), Lang.TURTLE).toGraph().isEmpty());
        assertEquals("/ontology", header(requests.get("/ontology/0.1.0"), "Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", TURTLE, "application/ld+json"})
    void whatHasBeenMergedLeadsToWhatItIsNow(String type) throws Exception {
        HttpResponse<String> moved = requests.get("/method/oldest-bert?format=nt", "Accept", type);
        assertEquals(301, moved.statusCode());
        assertEquals("/method/bert?format=nt", header(moved, "Location"));
    }

    @Test
    void documentsOfWhatHasBeenMergedLeadToThoseOfWhatItIsNow() throws Exception {
        HttpResponse<String> page = requests.get("/page/method/oldest-bert");
        assertEquals(301, page.statusCode());
        assertEquals("/page/method/bert", header(page, "Location"));
        HttpResponse<String> data = requests.get("/doc/method/oldest-bert.nt");
        assertEquals(301, data.statusCode());
        assertEquals("/doc/method/bert.nt", header(data, "Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/method/both", "/page/method/both"})
    void whatHasBecomeSeveralLeadsToEach(String path) throws Exception {
        HttpResponse<String> page = requests.get(path, "Accept", "text/html");
        assertEquals(410, page.statusCode());
        assertTrue(page.body().contains("<a href=\"/page/method/bert\">BERT</a>"), page.body());
        assertTrue(page.body().contains("<a href=\"/page/method/vit\">ViT</a>"));
        assertTrue(page.headers().allValues("Link").contains("</method/vit>; rel=\"successor-version\""));
    }

    @Test
    void whatHasBecomeSeveralSaysSoInData() throws Exception {
        HttpResponse<String> data = requests.get("/method/both", "Accept", TURTLE);
        assertEquals(410, data.statusCode());
        assertTrue(data.body().contains("isReplacedBy"));
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
