package org.papergraph.query.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * Writes the texts of a graph into a new index in memory, one document for each thing, paper and statement. It reads one property
 * after the other, and joins them here: many times faster than a query that joins.
 */
final class TextIndexer {

    static final String KIND = "kind";
    static final String PAPER = "paper";
    static final String FIRST = "first";
    static final String SECOND = "second";

    private static final Set<String> STORED = Set.of(PAPER, FIRST, SECOND);
    private static final Query PROPERTY = QueryFactory.create("SELECT ?subject ?value { ?subject ?property ?value }");

    private TextIndexer() {}

    static Directory index(TextIndex.Source graph) {
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Analyzers.BY_FIELD))) {
            for (TextKind kind : TextKind.values()) {
                for (Map.Entry<String, Map<String, List<String>>> text :
                        read(graph, kind).entrySet()) {
                    if (kind.isComplete(text.getValue())) {
                        writer.addDocument(document(kind, text.getKey(), text.getValue()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return directory;
    }

    private static Map<String, Map<String, List<String>>> read(TextIndex.Source graph, TextKind kind) {
        Map<String, Map<String, List<String>>> subjects = new LinkedHashMap<>();
        kind.properties().forEach((field, property) -> {
            Query query = QueryTransformOps.replaceVars(PROPERTY, Map.of(Var.alloc("property"), property));
            graph.read(
                    query,
                    rows -> rows.forEach(
                            row -> subjects.computeIfAbsent(text(row, "subject"), k -> new LinkedHashMap<>())
                                    .computeIfAbsent(field, k -> new ArrayList<>(1))
                                    .add(text(row, "value"))));
        });
        return subjects;
    }

    private static Document document(TextKind kind, String subject, Map<String, List<String>> fields) {
        Document document = new Document();
        document.add(new StringField(KIND, kind.name(), Store.NO));
        document.add(new StringField(TextProperty.SUBJECT, subject, Store.YES));
        fields.forEach((field, values) -> values.forEach(value -> {
            if (STORED.contains(field)) {
                document.add(new StoredField(field, value));
            } else if (TextProperty.isOne(field)) {
                document.add(new TextField(field, value, Store.YES));
                document.add(new TextField(TextProperty.WORDS, value, Store.NO));
            }
        }));
        return document;
    }

    private static String text(Binding row, String column) {
        Node node = row.get(column);
        return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }
}
