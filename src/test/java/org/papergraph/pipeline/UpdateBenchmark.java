package org.papergraph.pipeline;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.papergraph.correct.Corrections;
import org.papergraph.map.Extractor;
import org.papergraph.map.Iris;
import org.papergraph.map.LexiconReader;
import org.papergraph.map.PG;
import org.papergraph.model.Lexicon;
import org.papergraph.pipeline.update.BulkStore;
import org.papergraph.pipeline.update.Graphs;
import org.papergraph.store.GraphStore;

/**
 * Adds made-up papers to a store, one by one, and prints the seconds that each took and kept the processor busy, for comparing stores of different sizes:
 * {@code DIRECTORY PAPERS COUNT} makes a store of so many papers where there is none, and adds so many more. Medians leave
 * out the first third, which warms up.
 */
final class UpdateBenchmark {

    /** One paper of so many only warms up: code is compiled, and pages of the store are read for the first time. */
    private static final int WARM_UP = 3;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final MadeUpPapers papers;
    private final Graphs graphs;

    private UpdateBenchmark(Lexicon lexicon) {
        this.papers = new MadeUpPapers(lexicon);
        this.graphs = new Graphs(new Iris(), new Extractor("made up", Map.of()), lexicon, Corrections.none());
    }

    public static void main(String[] arguments) {
        Path directory = Path.of(arguments[0]);
        int size = Integer.parseInt(arguments[1]);
        UpdateBenchmark benchmark = new UpdateBenchmark(LexiconReader.bundledWith(List.of()));
        if (!Files.isDirectory(directory.resolve("Data-0001"))) {
            benchmark.make(directory, size);
        }
        benchmark.update(directory, size, Integer.parseInt(arguments[2]));
    }

    private void make(Path directory, int size) {
        Instant start = Instant.now();
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(directory.toString());
        DataLoader loader = LoaderFactory.phasedLoader(dataset, (format, arguments) -> {});
        loader.startBulk();
        new BulkStore(graphs, loader.stream())
                .write(() -> IntStream.range(0, size).mapToObj(papers::paper).map(papers));
        loader.finishBulk();
        TDBInternal.expel(dataset);
        try (GraphStore store = GraphStore.open(directory)) {
            store.describe();
        }
        System.out.printf(
                "a store of %d papers: %d s%n",
                size, Duration.between(start, Instant.now()).toSeconds());
    }

    private void update(Path directory, int size, int count) {
        try (GraphStore store = GraphStore.open(directory)) {
            int next = size;
            while (!store.values(PG.contentHash, List.of(graphs.iris().paper(papers.paper(next))))
                    .isEmpty()) {
                next++;
            }
            List<Double> seconds = new ArrayList<>();
            List<Double> processor = new ArrayList<>();
            for (int number = next; number < next + count; number++) {
                long start = System.nanoTime();
                long busy = THREADS.getCurrentThreadCpuTime();
                Outcome outcome = new Build(papers, graphs, store, Progress.NONE, 1).run(List.of(papers.paper(number)));
                processor.add((THREADS.getCurrentThreadCpuTime() - busy) / 1e9);
                seconds.add((System.nanoTime() - start) / 1e9);
                System.out.printf(
                        "paper %d: %.3f s, %.3f s of the processor, %d linked anew%n",
                        number, last(seconds), last(processor), outcome.relinked());
            }
            int warm = count / WARM_UP;
            System.out.printf(
                    "median of the last %d: %.3f s, %.3f s of the processor%n",
                    count - warm, median(seconds, warm), median(processor, warm));
        }
    }

    private static double last(List<Double> values) {
        return values.get(values.size() - 1);
    }

    private static double median(List<Double> values, int from) {
        List<Double> sorted = values.stream().skip(from).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
