package org.papergraph.query;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.rdflink.RDFLinkAdapter;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.papergraph.query.name.NameIndex;
import org.papergraph.query.text.TextIndex;
import org.papergraph.store.GraphStore;

/** Runs queries over a graph, each in a read transaction and for a limited time. */
public final class QueryRunner {

    // An index of a large graph may take longer than a user's query may.
    private static final Duration INDEXING = Duration.ofHours(1);

    private final GraphStore store;
    private final Duration timeout;

    /** @param timeout the longest that one query may run */
    public QueryRunner(GraphStore store, Duration timeout) {
        this.store = store;
        this.timeout = timeout;
    }

    /**
     * What {@code read} makes of the query's rows; they end with the call.
     *
     * @throws org.apache.jena.query.QueryCancelledException after the time-out
     */
    public <T> T select(Query query, Function<RowSet, T> read) {
        return run(query, exec -> read.apply(exec.select()));
    }

    /** What {@code use} makes of the query in execution. */
    public <T> T run(Query query, Function<QueryExec, T> use) {
        return store.read(connection -> execute(RDFLinkAdapter.adapt(connection), query, timeout, use));
    }

    private static <T> T execute(RDFLink link, Query query, Duration timeout, Function<QueryExec, T> use) {
        try (QueryExec exec = link.newQuery()
                .query(query)
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            return use.apply(exec);
        }
    }

    /** What tells this state of the graph from others; empty where the store is on another server. */
    public Optional<String> version() {
        return store.version();
    }

    /** Lets queries over a local store use a text index. */
    void offer(org.apache.jena.query.text.TextIndex texts) {
        store.dataset().ifPresent(dataset -> dataset.getContext().set(TextQuery.textIndex, texts));
    }

    /** All texts that the graph holds now. */
    TextIndex texts() {
        return store.read(connection -> {
            RDFLink link = RDFLinkAdapter.adapt(connection);
            return TextIndex.of((query, rows) -> execute(link, query, INDEXING, exec -> {
                rows.accept(exec.select());
                return null;
            }));
        });
    }

    /** The names of all that the graph holds now. */
    public NameIndex names() {
        Query query = QueryFactory.create(NameIndex.QUERY);
        return store.read(connection ->
                execute(RDFLinkAdapter.adapt(connection), query, INDEXING, exec -> NameIndex.of(exec.select())));
    }
}
