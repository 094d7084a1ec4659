package org.papergraph.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.papergraph.correct.Corrections;
import org.papergraph.map.Extractor;
import org.papergraph.map.Iris;
import org.papergraph.map.LexiconReader;
import org.papergraph.model.Lexicon;
import org.papergraph.model.Paper;
import org.papergraph.pipeline.update.Graphs;
import org.papergraph.store.GraphStore;

/**
 * Adds made-up papers to a store and prints the seconds that it took, for comparing stores of different sizes: {@code DIRECTORY FROM
 * TO STEP} adds the papers with these numbers, the last not included, so many in each build.
 */
final class UpdateBenchmark {

    private UpdateBenchmark() {}

    public static void main(String[] arguments) {
        int from = Integer.parseInt(arguments[1]);
        int to = Integer.parseInt(arguments[2]);
        int step = Integer.parseInt(arguments[3]);
        Lexicon lexicon = LexiconReader.bundledWith(List.of());
        MadeUpPapers papers = new MadeUpPapers(lexicon);
        Graphs graphs = new Graphs(new Iris(), new Extractor("made up", Map.of()), lexicon, Corrections.none());
        try (GraphStore store = GraphStore.openOrCreate(Path.of(arguments[0]))) {
            for (int chunk = from; chunk < to; chunk += step) {
                List<Paper> some = IntStream.range(chunk, Math.min(to, chunk + step))
                        .mapToObj(papers::paper)
                        .toList();
                long start = System.nanoTime();
                Outcome outcome = new Build(papers, graphs, store, Progress.NONE, 1).run(some);
                System.out.printf(
                        "%d papers: %.2f s, %d linked anew%n",
                        chunk + some.size(), (System.nanoTime() - start) / 1e9, outcome.relinked());
            }
        }
    }
}
