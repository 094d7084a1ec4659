package org.papergraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bundled sample, built once for all tests that want a real graph. They only read it. */
final class SampleStore {

    private static final Path FOLDER = make();

    private SampleStore() {}

    /** The directory of the store. */
    static Path directory() {
        return FOLDER.resolve("store");
    }

    /** The sample as a file. */
    static Path listing() {
        return FOLDER.resolve("sample.txt");
    }

    private static Path make() {
        try {
            Path folder = Files.createTempDirectory("papergraph-sample");
            require(CommandRun.of("demo", "--write-sample", folder.resolve("sample.txt")));
            require(build(folder.resolve("store"), folder));
            return folder;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CommandRun build(Path store, Path folder) {
        return CommandRun.of(
                "build",
                "--threads",
                2,
                "--store",
                store,
                "--rejects",
                folder.resolve("rejects.jsonl"),
                folder.resolve("sample.txt"));
    }

    /** Builds the sample into its store again. */
    static CommandRun rebuild() {
        return build(directory(), FOLDER);
    }

    private static void require(CommandRun run) {
        if (run.status() != 0) {
            throw new IllegalStateException(run.toString());
        }
    }
}
