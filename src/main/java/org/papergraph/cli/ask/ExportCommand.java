package org.papergraph.cli.ask;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.terminal.ExitStatus;
import org.papergraph.export.AtomicFile;
import org.papergraph.export.ExportFormat;
import org.papergraph.export.Exporter;
import org.papergraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        description =
                "Writes the whole graph in an RDF format, in an order that does not depend on the store's history.",
        footer = {
            "",
            "trig, nq, jsonld, thrift and protobuf keep a named graph for each paper;",
            "turtle, nt and rdfxml hold the union of all."
        },
        mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions storeOptions;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
            defaultValue = "TRIG")
    private ExportFormat format;

    @Option(names = "--output", paramLabel = "FILE", description = "the file to write (default: standard output)")
    private Path output;

    @Option(
            names = "--no-runs",
            description =
                    "leave out the graphs of the past (runs and redirects), so that equal stores give equal files")
    private boolean noRuns;

    @Override
    public Integer call() throws IOException {
        try (GraphStore store = storeOptions.open()) {
            Exporter exporter = new Exporter(store, !noRuns);
            if (output == null) {
                print(exporter);
            } else {
                AtomicFile.write(output, out -> exporter.write(format, out));
            }
        }
        return ExitStatus.DONE;
    }

    private void print(Exporter exporter) throws IOException {
        OutputStream out = new BufferedOutputStream(System.out);
        exporter.write(format, out);
        out.flush();
        // A print stream keeps its failures to itself.
        if (System.out.checkError()) {
            throw new IOException("standard output cannot be written to the end");
        }
    }
}
