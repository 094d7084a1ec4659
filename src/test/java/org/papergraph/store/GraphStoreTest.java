package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.map.PG;
import org.papergraph.map.Papers;

class GraphStoreTest {

    @TempDir
    Path folder;

    @Test
    void keepsWhatIsPutInAfterItIsClosed() {
        Map<String, Model> papers = Papers.graphs(0, 3, 0);
        try (GraphStore store = GraphStore.openOrCreate(folder)) {
            assertEquals(List.of(), store.put(papers));
        }
        try (GraphStore store = GraphStore.open(folder)) {
            for (Map.Entry<String, Model> paper : papers.entrySet()) {
                Quads.assertSame(paper.getValue(), Quads.graph(store, paper.getKey()));
            }
        }
    }

    @Test
    void theDefaultGraphIsTheUnion() {
        try (GraphStore store = GraphStore.inMemory()) {
            store.put(Papers.graphs(0, 3, 0));
            String query = "SELECT * { ?paper a <" + PG.Paper + "> }";
            assertEquals(3, Quads.count(store, query));
        }
    }

    @Test
    void aPaperIsReplacedWhole() {
        try (GraphStore once = GraphStore.inMemory();
                GraphStore twice = GraphStore.inMemory()) {
            once.put(Papers.graphs(0, 5, 1));
            twice.put(Papers.graphs(0, 5, 0));
            assertEquals(List.of(), twice.put(Papers.graphs(0, 5, 1)));
            assertEquals(Quads.of(once), Quads.of(twice));
        }
    }

    @Test
    void whatIsRemovedLeavesNothing() {
        try (GraphStore store = GraphStore.inMemory()) {
            Map<String, Model> papers = Papers.graphs(0, 5, 0);
            store.put(papers);
            store.remove(papers.keySet());
            assertEquals(Set.of(), Quads.of(store));
        }
    }

    @Test
    void thePreferredLabelIsTheCommonestName() {
        try (GraphStore store = GraphStore.inMemory()) {
            store.put(Map.of("urn:a", named("BERT"), "urn:b", named("Bert"), "urn:c", named("Bert")));
            Model derived = Quads.graph(store, "https://w3id.org/papergraph/derived");
            Resource bert = derived.createResource("https://w3id.org/papergraph/method/bert");
            assertEquals("Bert", bert.getRequiredProperty(SKOS.prefLabel).getString());
            assertEquals("BERT", bert.getRequiredProperty(SKOS.altLabel).getString());
            assertEquals(3, bert.getRequiredProperty(PG.paperCount).getInt());
        }
    }

    private static Model named(String name) {
        Model model = ModelFactory.createDefaultModel();
        model.createResource("https://w3id.org/papergraph/method/bert", PG.Method)
                .addProperty(org.apache.jena.vocabulary.RDF.type, PG.Entity)
                .addProperty(PG.name, name);
        return model;
    }

    @Test
    void aGraphThatViolatesTheShapesStaysOutAndTheOthersGoOn() {
        Map<String, Model> papers = new HashMap<>(Papers.graphs(0, 3, 0));
        String bad = papers.keySet().iterator().next();
        papers.get(bad).createResource(bad).addProperty(PG.contentHash, "another");
        try (GraphStore store = GraphStore.inMemory()) {
            List<Refusal> refusals = store.put(papers);
            assertEquals(List.of(bad), refusals.stream().map(Refusal::graph).toList());
            assertTrue(refusals.get(0).violations().toString().contains("contentHash"), refusals.toString());
            assertEquals(2, store.values(PG.contentHash).size());
        }
    }

    @Test
    void tellsTheContentHashOfEachPaper() {
        try (GraphStore store = GraphStore.inMemory()) {
            Map<String, Model> papers = Papers.graphs(0, 4, 0);
            store.put(papers);
            Map<String, String> hashes = store.values(PG.contentHash);
            assertEquals(papers.keySet(), hashes.keySet());
            papers.forEach((name, model) ->
                    assertTrue(model.contains(model.createResource(name), PG.contentHash, hashes.get(name))));
        }
    }

    @Test
    void describesItselfTheSameHoweverOften() {
        try (GraphStore store = GraphStore.inMemory()) {
            store.put(Papers.graphs(0, 4, 0));
            store.describe();
            Set<String> first = Quads.of(store);
            store.addRun(ModelFactory.createDefaultModel().add(PG.Paper, PG.text, "a run"));
            store.describe();
            Set<String> second = Quads.of(store);
            second.removeIf(quad -> quad.contains("<" + GraphStore.RUNS + ">"));
            assertEquals(first, second);
            assertTrue(first.stream().anyMatch(q -> q.contains("void#classPartition")), first.toString());
        }
    }

    @Test
    void aDirectoryWithoutAStoreIsNamed() {
        Path missing = folder.resolve("missing");
        String message = assertThrows(StoreException.class, () -> GraphStore.open(missing))
                .getMessage();
        assertTrue(message.contains("missing: no store there"), message);
        assertTrue(assertThrows(StoreException.class, () -> GraphStore.open(folder))
                .getMessage()
                .contains("no store"));
    }

    @Test
    void aDirectoryWithOtherFilesIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("thesis.tex"), "precious");
        String message = assertThrows(StoreException.class, () -> GraphStore.openOrCreate(folder))
                .getMessage();
        assertTrue(message.contains("holds other files"), message);
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        try (GraphStore store = GraphStore.connect("http://localhost:1/none")) {
            Map<String, Model> papers = Papers.graphs(0, 1, 0);
            String message =
                    assertThrows(StoreException.class, () -> store.put(papers)).getMessage();
            assertTrue(message.startsWith("http://localhost:1/none: no server answers"), message);
        }
    }
}
