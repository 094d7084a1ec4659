package org.papergraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.papergraph.cli.option.CorrectionOption;
import org.papergraph.cli.terminal.ExitStatus;
import org.papergraph.map.LexiconReader;
import org.papergraph.pipeline.extraction.Settings;
import org.papergraph.read.Deduplicator;
import org.papergraph.read.PaperFiles;
import org.papergraph.store.GraphStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what the program does, on a listing that it brings along. */
@Command(
        name = "demo",
        description = "Builds a graph of some forty well-known papers and asks it two questions.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private static final String SAMPLE = "/org/papergraph/sample/daily-papers.txt";

    @Option(names = "--store", paramLabel = "DIR", description = "where to keep it (default: ${DEFAULT-VALUE})")
    private Path directory = Path.of("papergraph-demo");

    @Option(names = "--write-sample", paramLabel = "FILE", description = "write the listing to FILE, and do no more")
    private Path sampleFile;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (sampleFile != null) {
            try (InputStream sample = sample()) {
                Files.copy(sample, sampleFile);
            }
            return ExitStatus.DONE;
        }
        build();
        String store = directory.toString();
        int status = List.of(
                        List.of("stats", "--store", store),
                        List.of(
                                "query",
                                "method-uses-dataset",
                                "--confidence",
                                "0.6",
                                "--limit",
                                "12",
                                "--store",
                                store),
                        List.of("query", "leaderboard", "--dataset", "ImageNet", "--store", store))
                .stream()
                .mapToInt(this::show)
                .max()
                .orElseThrow();
        sayHowToGoOn(store);
        return status;
    }

    private void build() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Deduplicator copies = new Deduplicator();
        try (InputStream sample = sample()) {
            new PaperFiles(sample).read(Path.of(PaperFiles.STANDARD_INPUT), copies::add, reject -> {
                throw new IllegalStateException("in the bundled sample: " + reject);
            });
        }
        try (GraphStore store = GraphStore.openOrCreate(directory)) {
            new StoreBuilder(
                            Settings.of(LexiconReader.bundledWith(List.of())),
                            new CorrectionOption(),
                            Runtime.getRuntime().availableProcessors(),
                            err)
                    .run(store, copies.papers());
        }
    }

    private static InputStream sample() {
        return DemoCommand.class.getResourceAsStream(SAMPLE);
    }

    private int show(List<String> arguments) {
        PrintWriter out = spec.commandLine().getOut();
        out.println();
        out.println("$ ./papergraph " + String.join(" ", arguments));
        CommandLine program = spec.commandLine().getParent();
        return program.execute(arguments.toArray(String[]::new));
    }

    private void sayHowToGoOn(String store) {
        spec.commandLine().getOut().printf("""

                        How to go on:
                          ./papergraph query --list                   all saved queries; query NAME --help says what one takes
                          ./papergraph serve --store %s   SPARQL, saved queries and pages at http://localhost:3030/
                          ./papergraph build FILE...                  a graph of papers of your own, in ./papergraph-store
                          ./papergraph help                           all commands
                        """, store);
    }
}
