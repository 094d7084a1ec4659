package org.papergraph.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Property;
import org.junit.jupiter.api.Test;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Quads;

class RunTest {

    private static final Map<Property, Integer> COUNTS =
            Map.of(PG.added, 2, PG.replaced, 1, PG.relinked, 0, PG.unchanged, 5, PG.removed, 0, PG.refused, 0);

    private static Run at(String time) {
        Instant start = Instant.parse(time);
        return new Run(start, start.plusSeconds(9), "here", "build", new Iris().base() + "extractor/1", COUNTS);
    }

    @Test
    void aStoreRemembersItsRunsInAGraphOfTheirOwn() {
        try (GraphStore store = GraphStore.inMemory()) {
            for (String time : List.of("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z")) {
                store.addRun(at(time).toModel(new Iris()));
            }
            assertEquals(2, Quads.count(store, """
                            PREFIX pg: <https://w3id.org/papergraph/ontology#>
                            SELECT ?run { GRAPH <https://w3id.org/papergraph/runs> { ?run a pg:Run ; pg:added 2 ; pg:unchanged 5 } }
                            """));
        }
    }
}
