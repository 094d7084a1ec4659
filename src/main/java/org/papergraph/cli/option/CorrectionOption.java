package org.papergraph.cli.option;

import java.nio.file.Path;
import java.util.List;
import org.papergraph.correct.Correction;
import org.papergraph.correct.CorrectionFile;
import org.papergraph.store.GraphStore;
import picocli.CommandLine.Option;

/** What people know better. */
public final class CorrectionOption {

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description =
                    "corrections, as the command correct writes them; repeatable; they stay in the store, and apply"
                            + " to every later build, until a build names other files")
    private List<Path> files = List.of();

    /** The corrections of the files, or those that the store has where no file is named. */
    public List<Correction> readOr(GraphStore store) {
        return files.isEmpty() ? CorrectionFile.read(store.graph(GraphStore.CORRECTIONS), "the store") : given();
    }

    /** Fails where a file cannot be read, for use before anything is changed. */
    public void requireReadable() {
        given();
    }

    private List<Correction> given() {
        return files.stream().flatMap(f -> CorrectionFile.read(f).stream()).toList();
    }
}
