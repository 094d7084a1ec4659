package org.papergraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.papergraph.query.name.NameIndex;
import org.papergraph.query.saved.Catalogue;
import org.papergraph.query.saved.CatalogueReader;
import org.papergraph.query.search.Search;
import org.papergraph.query.text.SparqlTextIndex;
import org.papergraph.query.text.TextIndex;

/** What a server asks: the graph, the names in it, and the saved queries, each as they are now or were a moment ago. */
public final class QueryService {

    private static final Duration QUERIES_FOR = Duration.ofSeconds(1);

    private record Aged<T>(T value, Instant made) {

        boolean isOlderThan(Duration age) {
            return made.plus(age).isBefore(Instant.now());
        }
    }

    private final QueryRunner runner;
    private final CatalogueReader reader;
    private final Following<NameIndex> names;
    private final Following<TextIndex> texts;
    private final AtomicReference<Aged<Catalogue>> catalogue = new AtomicReference<>();

    public QueryService(QueryRunner runner, CatalogueReader reader) {
        this.runner = runner;
        this.reader = reader;
        this.names = new Following<>(runner::version, runner::names);
        this.texts = new Following<>(runner::version, runner::texts);
    }

    public QueryRunner runner() {
        return runner;
    }

    /** The names of all things. */
    public NameIndex names() {
        return names.get();
    }

    /** What papers say, by its words. */
    TextIndex texts() {
        return texts.get();
    }

    /** Makes {@code text:query} work in SPARQL over a local store, and makes ready for the first search. */
    public void offerTexts() {
        names.prepare();
        texts.prepare();
        runner.offer(SparqlTextIndex.of(() -> texts().forSparql()));
    }

    /** Names and texts together. */
    public Search search() {
        return new Search(names(), texts());
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

    /** Changes with the saved queries. */
    public int catalogueHash() {
        try {
            Catalogue now = catalogue();
            return Objects.hash(
                    now.queries().stream().map(q -> q.name() + q.text()).toList(),
                    now.problems().stream().map(Throwable::getMessage).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
