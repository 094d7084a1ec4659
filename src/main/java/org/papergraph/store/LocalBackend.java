package org.papergraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.update.UpdateExecution;

/** A TDB2 database in this process. A crash leaves the last committed state. */
final class LocalBackend implements Backend {

    private final Dataset dataset;

    private LocalBackend(Dataset dataset) {
        this.dataset = dataset;
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    }

    static LocalBackend inMemory() {
        return new LocalBackend(TDB2Factory.createDataset());
    }

    static LocalBackend open(Path directory) {
        if (!isStore(directory)) {
            throw new StoreException(
                    directory + ": no store there; `papergraph build --store " + directory + "` makes one", null);
        }
        return connect(directory);
    }

    static LocalBackend openOrCreate(Path directory) {
        if (!isStore(directory)) {
            makeRoom(directory);
        }
        return connect(directory);
    }

    private static boolean isStore(Path directory) {
        return Files.isDirectory(directory.resolve("Data-0001"))
                || Files.exists(directory.resolve("tdb.lock")) && hasData(directory);
    }

    // Compaction counts the number in Data-0001 up and removes the older ones.
    private static boolean hasData(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.anyMatch(f -> f.getFileName().toString().matches("Data-\\d+"));
        } catch (IOException e) {
            throw new StoreException(directory + ": cannot be read (" + e + ")", e);
        }
    }

    private static void makeRoom(Path directory) {
        if (Files.isRegularFile(directory)) {
            throw new StoreException(directory + ": is a file; a store needs a directory", null);
        }
        try {
            Files.createDirectories(directory);
            try (Stream<Path> files = Files.list(directory)) {
                // A lock alone is what a start that was cut short leaves.
                if (files.anyMatch(f -> !f.endsWith("tdb.lock"))) {
                    throw new StoreException(
                            directory + ": holds other files and no store; name an empty or new directory", null);
                }
            }
        } catch (IOException e) {
            throw new StoreException(directory + ": no directory can be made there (" + e + ")", e);
        }
    }

    private static LocalBackend connect(Path directory) {
        try {
            return new LocalBackend(TDB2Factory.connectDataset(directory.toString()));
        } catch (RuntimeException e) {
            throw failure(directory, e);
        }
    }

    // Jena's lock on the directory fails with an exception that only its text tells from others.
    private static StoreException failure(Path directory, RuntimeException e) {
        if (String.valueOf(e.getMessage()).contains("lock")) {
            String advice = ": another process has this store open; stop it first (";
            return new StoreLockedException(directory + advice + e.getMessage() + ")", e);
        }
        return new StoreException(directory + ": cannot be opened as a store (" + e.getMessage() + ")", e);
    }

    @Override
    public void apply(Change change) {
        // Not Txn.executeWrite: a failed commit must reach the caller as it is, with the transaction ended.
        dataset.begin(ReadWrite.WRITE);
        try {
            change.removed().forEach(name -> graphs().removeGraph(node(name)));
            change.replaced().forEach(this::replace);
            change.deleted().forEach((name, graph) -> GraphUtil.deleteFrom(graphs().getGraph(node(name)), graph));
            change.inserted().forEach((name, graph) -> GraphUtil.addInto(graphs().getGraph(node(name)), graph));
            update(change.after());
        } catch (RuntimeException e) {
            dataset.abort();
            dataset.end();
            throw e;
        }
        try {
            dataset.commit();
        } finally {
            dataset.end();
        }
    }

    private void update(String script) {
        if (!script.isEmpty()) {
            UpdateExecution.dataset(dataset).update(script).execute();
        }
    }

    private void replace(String name, Graph graph) {
        graphs().removeGraph(node(name));
        graphs().prefixes().putAll(graph.getPrefixMapping());
        GraphUtil.addInto(graphs().getGraph(node(name)), graph);
    }

    private DatasetGraph graphs() {
        return dataset.asDatasetGraph();
    }

    private static Node node(String name) {
        return NodeFactory.createURI(name);
    }

    @Override
    public <T> T read(Function<RDFConnection, T> work) {
        RDFConnection connection = RDFConnection.connect(dataset);
        return Txn.calculateRead(dataset, () -> work.apply(connection));
    }

    // The directory is another after compaction, when the count may begin anew.
    @Override
    public Optional<String> version() {
        DatasetGraphTDB graphs = TDBInternal.getDatasetGraphTDB(dataset);
        Location location = graphs.getLocation();
        // Jetty fails (12.1.1) over entity tags with two hyphens, which the name of what is in memory has.
        String name = location.isMem()
                ? "memory"
                : Path.of(location.getDirectoryPath()).getFileName().toString();
        return Txn.calculateRead(
                graphs,
                () -> Optional.of(
                        name + "#" + graphs.getTxnSystem().getTransactionInfo().getDataVersion()));
    }

    @Override
    public Optional<Dataset> dataset() {
        return Optional.of(dataset);
    }

    @Override
    public void close() {
        dataset.close();
        TDBInternal.expel(dataset.asDatasetGraph());
    }
}
