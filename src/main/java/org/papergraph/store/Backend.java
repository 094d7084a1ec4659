package org.papergraph.store;

import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdfconnection.RDFConnection;

/** Where quads are kept. */
interface Backend extends AutoCloseable {

    /** Applies all of {@code change}, or nothing of it. */
    void apply(Change change);

    /** Runs {@code work} on one state of the store where the store can promise that. */
    <T> T read(Function<RDFConnection, T> work);

    /** What tells this state from others, where that can be told. */
    Optional<String> version();

    /** The dataset itself, where it lies in this process. */
    Optional<Dataset> dataset();

    @Override
    void close();
}
