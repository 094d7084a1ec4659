package org.papergraph.query.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/** All texts of a graph as it was when the index was made, found by their words. */
public final class TextIndex {

    private final IndexSearcher searcher;
    private final org.apache.jena.query.text.TextIndex forSparql;

    private TextIndex(Directory directory) throws IOException {
        this.searcher = new IndexSearcher(DirectoryReader.open(directory));
        this.forSparql = new TextIndexLucene(directory, config());
    }

    /** @param graph hands the rows of a query on; all queries should see one state of the graph */
    public static TextIndex of(Source graph) {
        try {
            return new TextIndex(TextIndexer.index(graph));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the texts come from. */
    @FunctionalInterface
    public interface Source {
        void read(org.apache.jena.query.Query query, Consumer<RowSet> rows);
    }

    /** The texts of a kind in which most of the words occur, best first; words may be misspelt, the last one only begun. */
    public List<TextHit> search(String typed, TextKind kind, int limit) {
        try {
            Query query = new TypedText(new Vocabulary(searcher.getIndexReader())).query(typed);
            BooleanQuery ofKind = new BooleanQuery.Builder()
                    .add(query, Occur.MUST)
                    .add(new TermQuery(new Term(TextIndexer.KIND, kind.name())), Occur.FILTER)
                    .build();
            Snippets snippets = new Snippets(query);
            List<TextHit> hits = new ArrayList<>();
            for (ScoreDoc found : searcher.search(ofKind, limit).scoreDocs) {
                hits.add(hit(kind, searcher.storedFields().document(found.doc), found.score, snippets));
            }
            return hits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TextHit hit(TextKind kind, Document document, float score, Snippets snippets) {
        String subject = document.get(TextProperty.SUBJECT);
        String paper = kind == TextKind.PAPER
                ? subject
                : Optional.ofNullable(document.get(TextIndexer.PAPER)).orElse("");
        List<String> about = Stream.of(TextIndexer.FIRST, TextIndexer.SECOND)
                .map(document::get)
                .filter(iri -> iri != null && !iri.equals(paper))
                .toList();
        return new TextHit(
                kind, subject, about, paper, score, document.get(kind.main().label()), snippets);
    }

    /** The same index for {@code text:query} in SPARQL. */
    public org.apache.jena.query.text.TextIndex forSparql() {
        return forSparql;
    }

    private static TextIndexConfig config() {
        TextIndexConfig config = new TextIndexConfig(TextProperty.definition());
        config.setAnalyzer(Analyzers.BY_FIELD);
        config.setValueStored(true);
        return config;
    }
}
