package org.papergraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.papergraph.model.EntityType.DATASET;
import static org.papergraph.model.EntityType.METHOD;
import static org.papergraph.model.RelationType.EVALUATED_ON;
import static org.papergraph.model.RelationType.OUTPERFORMS;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.papergraph.map.Extractor;
import org.papergraph.map.GraphMapper;
import org.papergraph.query.result.Terms;
import org.papergraph.query.saved.CatalogueReader;
import org.papergraph.query.saved.ParameterBinder;
import org.papergraph.store.GraphStore;

/** What several papers state, and where they contradict one another. */
class SupportTest {

    private static final GraphMapper MAPPER = new GraphMapper(SampleGraph.IRIS, new Extractor("0.1.0", Map.of()));

    private final GraphStore store = GraphStore.inMemory();

    @BeforeEach
    void fill() {
        put(
                paper("2401.00001", "Moss outperforms Fern on Bog.")
                        .says("Moss", OUTPERFORMS, "Fern", 0.8)
                        .says("Moss", EVALUATED_ON, "Bog", 0.9),
                paper("2401.00002", "Moss outperforms Fern, and so says everybody.")
                        .says("Moss", OUTPERFORMS, "Fern", 0.6),
                paper("2401.00003", "Fern outperforms Moss in the shade. Moss outperforms Fern in the sun.")
                        .says("Fern", OUTPERFORMS, "Moss", 0.7)
                        .says("Moss", OUTPERFORMS, "Fern", 0.5));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static SamplePaper paper(String id, String text) {
        return new SamplePaper(id, "On plants " + id, text)
                .names(METHOD, "Moss", "Fern")
                .names(DATASET, "Bog");
    }

    private void put(SamplePaper... papers) {
        Map<String, Model> graphs = new HashMap<>();
        Arrays.stream(papers).forEach(p -> graphs.put(p.iri(), p.map(MAPPER)));
        assertEquals(List.of(), store.put(graphs));
    }

    private List<String> rows(String name, String columns, String... arguments) throws Exception {
        QueryRunner runner = new QueryRunner(store, Duration.ofMinutes(1));
        Map<String, List<String>> given = new HashMap<>();
        for (String argument : arguments) {
            given.put(argument.split("=")[0], List.of(argument.split("=")[1]));
        }
        return runner.select(
                new ParameterBinder(runner.names())
                        .bind(CatalogueReader.bundled().get(name), given),
                rows -> rows.stream()
                        .map(row -> String.join(
                                " | ",
                                Arrays.stream(columns.split(" "))
                                        .map(c -> Terms.text(row.get(c)).replaceFirst("^.*#", ""))
                                        .toList()))
                        .toList());
    }

    /** 1 - (1 - 0.8) (1 - 0.6/2) (1 - 0.5/2) */
    @Test
    void theMostCertainStatementCountsInFullAndEveryOtherHalf() throws Exception {
        assertEquals(
                List.of("Moss | outperforms | Fern | 3 | 0.895"),
                rows("support", "subjectLabel relation objectLabel support combined"));
    }

    @Test
    void whatOnePaperStatesIsNoClaim() throws Exception {
        assertEquals(List.of(), rows("support", "support", "thing=Bog"));
        assertEquals(List.of(), rows("support", "support", "papers=4"));
    }

    @Test
    void supportFollowsThePapers() throws Exception {
        store.remove(List.of(paper("2401.00001", "").iri()));
        assertEquals(List.of("2 | 0.7"), rows("support", "support combined"));
        store.remove(List.of(paper("2401.00002", "").iri()));
        assertEquals(List.of(), rows("support", "support"));
    }

    @Test
    void everythingAboutAThingTellsWhatItsPapersMakeTogether() throws Exception {
        assertEquals(
                List.of(
                        "from | evaluatedOn | 0.9 | 1 | 0.9",
                        "from | outperforms | 0.8 | 3 | 0.895",
                        "to | outperforms | 0.7 | 1 | 0.7"),
                rows("about", "direction relation certainty papers combined", "thing=Moss"));
    }

    @Test
    void contradictionsAreKeptAndFound() throws Exception {
        assertEquals(
                List.of("Fern | Moss | 0.7 | 0.8", "Fern | Moss | 0.7 | 0.6", "Fern | Moss | 0.7 | 0.5"),
                rows("disagreements", "methodLabel otherLabel certainty otherCertainty", "method=Fern"));
        assertEquals(List.of(), rows("disagreements", "methodLabel", "confidence=0.75"));
    }

    @Test
    void claimsSatisfyTheirShape() {
        assertEquals(List.of(), store.validate());
    }
}
