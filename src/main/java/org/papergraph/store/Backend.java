package org.papergraph.store;

import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.riot.system.StreamRDF;

/** Where quads are kept. */
interface Backend extends AutoCloseable {

    /** Applies all of {@code change}, or nothing of it. */
    void apply(Change change);

    /** Runs {@code work} on one state of the store where the store can promise that. */
    <T> T read(Function<RDFConnection, T> work);

    /** Sends every quad to {@code sink}; those of a graph follow one another. */
    void stream(StreamRDF sink);

    /** The dataset itself, where it lies in this process. */
    Optional<Dataset> dataset();

    @Override
    void close();
}
