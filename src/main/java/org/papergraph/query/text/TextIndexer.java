package org.papergraph.query.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Writes the texts of a graph into a new index in memory, one document a text. */
final class TextIndexer {

    static final String KIND = "kind";
    static final String PAPER = "paper";
    static final String ABOUT = "about";

    private TextIndexer() {}

    static Directory index(TextIndex.Source graph) {
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Analyzers.BY_FIELD))) {
            for (TextKind kind : TextKind.values()) {
                Query query = QueryFactory.create(resource(kind.name().toLowerCase(Locale.ROOT) + "s.rq"));
                graph.read(query, rows -> rows.forEach(row -> add(writer, kind, row)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return directory;
    }

    private static void add(IndexWriter writer, TextKind kind, Binding row) {
        try {
            writer.addDocument(document(kind, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(TextKind kind, Binding row) {
        Document document = new Document();
        document.add(new StringField(KIND, kind.name(), Store.NO));
        document.add(new StringField(TextProperty.SUBJECT, text(row, "subject"), Store.YES));
        addStored(document, PAPER, row, "paper");
        addStored(document, ABOUT, row, "first");
        addStored(document, ABOUT, row, "second");
        for (TextProperty field : TextProperty.all()) {
            if (row.contains(Var.alloc(field.label()))) {
                String text = text(row, field.label());
                document.add(new TextField(field.label(), text, Store.YES));
                document.add(new TextField(TextProperty.WORDS, text, Store.NO));
            }
        }
        return document;
    }

    private static void addStored(Document document, String field, Binding row, String column) {
        if (row.contains(Var.alloc(column))) {
            Field stored = new StoredField(field, text(row, column));
            document.add(stored);
        }
    }

    private static String text(Binding row, String column) {
        Node node = row.get(Var.alloc(column));
        return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }

    private static String resource(String name) {
        try (InputStream in = TextIndexer.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
