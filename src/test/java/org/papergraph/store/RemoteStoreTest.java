package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.papergraph.map.PG;
import org.papergraph.map.Papers;

/** A store on a server is as one in a directory. */
class RemoteStoreTest {

    private FusekiServer server;

    @BeforeEach
    void start() {
        Dataset dataset = TDB2Factory.createDataset();
        server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/papergraph", dataset)
                .build()
                .start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private GraphStore connect(String path) {
        return GraphStore.connect("http://localhost:" + server.getPort() + path);
    }

    @Test
    void holdsTheSameAsALocalStore() {
        try (GraphStore remote = connect("/papergraph/");
                GraphStore local = GraphStore.inMemory()) {
            for (GraphStore store : List.of(remote, local)) {
                assertEquals(List.of(), store.put(Papers.graphs(0, 4, 0)));
                store.put(Papers.graphs(1, 3, 1));
                store.remove(Papers.graphs(0, 1, 0).keySet());
                store.describe();
            }
            assertEquals(Quads.of(local), Quads.of(remote));
            assertEquals(local.values(PG.contentHash), remote.values(PG.contentHash));
            assertEquals(Statistics.of(local, 5), Statistics.of(remote, 5));
            assertTrue(remote.validate().isEmpty());
        }
    }

    @Test
    void refusesWhatViolatesTheShapes() {
        try (GraphStore remote = connect("/papergraph")) {
            Map<String, Model> papers = Papers.graphs(0, 2, 0);
            String bad = papers.keySet().iterator().next();
            papers.get(bad).createResource(bad).addProperty(PG.contentHash, "another");
            assertEquals(
                    List.of(bad),
                    remote.put(papers).stream().map(Refusal::graph).toList());
            assertEquals(Set.of(), Set.copyOf(remote.validate()));
            assertFalse(remote.values(PG.contentHash).isEmpty());
        }
    }

    @Test
    void keepsEarlierRuns() {
        try (GraphStore remote = connect("/papergraph")) {
            for (String run : List.of("urn:run:1", "urn:run:2")) {
                Model model = ModelFactory.createDefaultModel();
                remote.addRun(model.add(model.createResource(run), PG.text, "a run"));
            }
            assertEquals(2, Quads.graph(remote, GraphStore.RUNS).size());
        }
    }

    @Test
    void aDatasetThatIsNotThereIsNamed() {
        try (GraphStore remote = connect("/elsewhere")) {
            String message = assertThrows(StoreException.class, () -> remote.values(PG.contentHash))
                    .getMessage();
            assertTrue(message.contains("/elsewhere: the server answers 404"), message);
        }
    }
}
