package org.papergraph.query;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.papergraph.query.name.NameIndex;

/** What a server asks: the graph, the names in it, and the saved queries, each as they are now or were a moment ago. */
public final class QueryService {

    private static final Duration NAMES_FOR = Duration.ofSeconds(30);
    private static final Duration QUERIES_FOR = Duration.ofSeconds(1);

    private record Aged<T>(T value, Instant made) {

        boolean isOlderThan(Duration age) {
            return made.plus(age).isBefore(Instant.now());
        }
    }

    private final QueryRunner runner;
    private final CatalogueReader reader;
    private final AtomicReference<Aged<NameIndex>> names = new AtomicReference<>();
    private final AtomicReference<Aged<Catalogue>> catalogue = new AtomicReference<>();

    public QueryService(QueryRunner runner, CatalogueReader reader) {
        this.runner = runner;
        this.reader = reader;
    }

    public QueryRunner runner() {
        return runner;
    }

    /** The names of all things; half a minute may pass until a new one is known. */
    public NameIndex names() {
        Aged<NameIndex> known = names.get();
        if (known == null || known.isOlderThan(NAMES_FOR)) {
            known = new Aged<>(runner.names(), Instant.now());
            names.set(known);
        }
        return known.value;
    }

    /** The saved queries, read anew so that a file that is dropped into the folder is there without a restart. */
    public Catalogue catalogue() throws IOException {
        Aged<Catalogue> known = catalogue.get();
        if (known == null || known.isOlderThan(QUERIES_FOR)) {
            known = new Aged<>(reader.read(), Instant.now());
            catalogue.set(known);
        }
        return known.value;
    }
}
