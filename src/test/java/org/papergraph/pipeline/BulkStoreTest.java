package org.papergraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.papergraph.correct.Corrections;
import org.papergraph.map.Extractor;
import org.papergraph.map.Iris;
import org.papergraph.map.LexiconReader;
import org.papergraph.model.Lexicon;
import org.papergraph.model.Paper;
import org.papergraph.pipeline.update.BulkStore;
import org.papergraph.pipeline.update.Graphs;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Quads;

/** The short way to a large store, on which updates are measured, leads where builds lead. */
class BulkStoreTest {

    private static final int PAPERS = 60;

    @Test
    void isTheStoreThatBuildsMake() {
        Lexicon lexicon = LexiconReader.bundledWith(List.of());
        MadeUpPapers papers = new MadeUpPapers(lexicon);
        List<Paper> some = IntStream.range(0, PAPERS).mapToObj(papers::paper).toList();
        Graphs graphs = new Graphs(new Iris(), new Extractor("made up", Map.of()), lexicon, Corrections.none());
        try (GraphStore built = GraphStore.inMemory();
                GraphStore bulk = GraphStore.inMemory()) {
            Build build = new Build(papers, graphs, built, Progress.NONE, 1, 25);
            build.run(some.subList(0, PAPERS / 2));
            build.run(some);
            DatasetGraph dataset = bulk.dataset().orElseThrow().asDatasetGraph();
            Txn.executeWrite(
                    dataset,
                    () -> new BulkStore(graphs, StreamRDFLib.dataset(dataset))
                            .write(() -> some.stream().map(papers)));
            bulk.describe();
            assertEquals(Set.of(), Quads.difference(Quads.present(built), bulk));
        }
    }
}
