package org.papergraph.store;

import java.nio.file.Path;
import org.apache.jena.query.ReadWrite;
import org.papergraph.map.Papers;

/** Another process, which opens a store, puts a paper in, and is killed in the middle of the next change. */
public final class StoreProcess {

    private StoreProcess() {}

    public static void main(String[] args) throws InterruptedException {
        GraphStore store = GraphStore.openOrCreate(Path.of(args[0]));
        store.put(Papers.graphs(0, 1, 0));
        var dataset = store.dataset().orElseThrow();
        dataset.begin(ReadWrite.WRITE);
        Papers.graphs(1, 2, 0).forEach(dataset::addNamedModel);
        System.out.println("changing");
        Thread.sleep(60_000);
    }
}
