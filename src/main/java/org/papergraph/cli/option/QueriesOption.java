package org.papergraph.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Saved queries of the user's own. */
public final class QueriesOption {

    @Option(
            names = "--queries",
            paramLabel = "DIR",
            description =
                    "further saved queries (*.rq), read anew as they change; one with a bundled query's name replaces"
                            + " it")
    private Path folder;

    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }
}
