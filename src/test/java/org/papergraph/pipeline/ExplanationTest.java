package org.papergraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.papergraph.correct.Corrections;
import org.papergraph.map.Extractor;
import org.papergraph.map.Iris;
import org.papergraph.model.Lexicon;
import org.papergraph.model.Paper;
import org.papergraph.pipeline.linking.Linking;
import org.papergraph.pipeline.update.Graphs;
import org.papergraph.store.GraphStore;

class ExplanationTest {

    private static final Iris IRIS = new Iris();
    private static final Lexicon LEXICON = new Lexicon(List.of());
    private static final Paper FIRST = Paper.of("First", "DRUM (dense recurrent unit model) is here.");
    private static final Paper SECOND = Paper.of("Second", "DRUM (deep rumour miner) is there.");

    private final GraphStore store = GraphStore.inMemory();

    @BeforeEach
    void build() {
        Graphs graphs = new Graphs(IRIS, new Extractor("1", Map.of()), LEXICON, Corrections.none());
        new Build(new WordExtractor(), graphs, store, Progress.NONE, 1).run(List.of(FIRST, SECOND));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<Explanation.Line> why(String thing) {
        return new Explanation(new Linking(LEXICON, Corrections.none(), IRIS), IRIS).of(store, thing);
    }

    @Test
    void aNameGivesAllThatItMeansWithTheReasonForEach() {
        List<Explanation.Line> lines = why("drum");

        assertEquals(
                List.of(IRIS.paper(SECOND), IRIS.paper(FIRST)),
                lines.stream().map(Explanation.Line::paper).toList());
        assertEquals(
                "equal spelling; kept apart from “dense recurrent unit model”",
                lines.get(0).reason());
        assertEquals(List.of("DRUM", "deep rumour miner"), lines.get(0).forms());
    }

    @Test
    void theNeighboursThatTellAreNamed() {
        Graphs graphs = new Graphs(IRIS, new Extractor("1", Map.of()), LEXICON, Corrections.none());
        Paper dense = Paper.of("Third", "VIOLA extends DRUM (dense recurrent unit model).");
        Paper asked = Paper.of("Fourth", "VIOLA extends DRUM.");
        new Build(new WordExtractor(), graphs, store, Progress.NONE, 1).run(List.of(dense, asked));

        Explanation.Line line = why("drum").stream()
                .filter(l -> l.paper().equals(IRIS.paper(asked)))
                .findFirst()
                .orElseThrow();

        assertEquals(IRIS.base() + "method/drum_dense-recurrent-unit-model", line.iri());
        assertEquals("papers of this meaning relate it alike: “viola basedOn …”", line.reason());
    }

    @Test
    void anIriGivesThePapersOfThatThing() {
        String iri = why("drum").get(0).iri();

        assertEquals(
                List.of(IRIS.paper(SECOND)),
                why(iri).stream().map(Explanation.Line::paper).toList());
    }

    @Test
    void whatNoPaperNamesHasNoExplanation() {
        assertEquals(List.of(), why("nothing"));
    }
}
