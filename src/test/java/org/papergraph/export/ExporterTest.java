package org.papergraph.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.impl.RDFjson;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papergraph.map.PG;
import org.papergraph.map.Papers;
import org.papergraph.model.Annotation;
import org.papergraph.model.Paper;
import org.papergraph.store.GraphStore;

/** Runs on the class path of the whole program, with CoreNLP on it, whose libraries have broken formats before. */
class ExporterTest {

    private static final String DIFFICULT =
            "Tabs\t, \"quotes\", <tags> & \\slashes\\, \u00fc\u4e2d\ud835\udd4f\r\nnew lines ]]> ";
    private static GraphStore store;
    private static Dataset stored;

    @BeforeAll
    static void fill() {
        store = GraphStore.inMemory();
        Map<String, Model> papers = new HashMap<>(Papers.graphs(0, 2, 0));
        Model difficult = difficult(DIFFICULT);
        difficult
                .createResource("https://w3id.org/papergraph/paper/difficult")
                .addProperty(PG.extraction, "{\"b\": 1.0, \"a\":[]}", RDFjson.rdfJSON);
        papers.put("https://w3id.org/papergraph/paper/difficult", difficult);
        assertEquals(List.of(), store.put(papers));
        store.describe();
        store.addRun(run());
        stored = copy();
    }

    private static Model difficult(String text) {
        return Papers.graph(new Annotation(Paper.of("Difficult", text), List.of(), List.of(), List.of()));
    }

    private static Model run() {
        Model run = ModelFactory.createDefaultModel();
        run.createResource("urn:run", run.createResource("http://www.w3.org/ns/prov#Activity"))
                .addProperty(RDF.value, "a word", "en");
        return run;
    }

    @AfterAll
    static void empty() {
        store.close();
    }

    private static byte[] export(GraphStore from, ExportFormat format, boolean runs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(from, runs).write(format, out);
        return out.toByteArray();
    }

    private static Dataset read(ExportFormat format, byte[] content) {
        Dataset dataset = DatasetFactory.create();
        RDFParser.source(new ByteArrayInputStream(content)).lang(format.lang()).parse(dataset);
        return dataset;
    }

    private static Dataset copy() {
        Dataset copy = DatasetFactory.create();
        store.read(connection -> {
            connection.querySelect("SELECT DISTINCT ?graph { GRAPH ?graph { } }", row -> {
                String name = row.getResource("graph").getURI();
                copy.addNamedModel(name, ModelFactory.createDefaultModel().add(connection.fetch(name)));
            });
            return null;
        });
        return copy;
    }

    private static Set<String> names(Dataset dataset) {
        Set<String> names = new TreeSet<>();
        dataset.listNames().forEachRemaining(names::add);
        return names;
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void readsBackAsItWas(ExportFormat format) {
        Dataset back = read(format, export(store, format, true));
        if (format.hasGraphs()) {
            assertEquals(names(stored), names(back));
            names(stored)
                    .forEach(name ->
                            assertTrue(stored.getNamedModel(name).isIsomorphicWith(back.getNamedModel(name)), name));
        } else {
            assertTrue(stored.getUnionModel().isIsomorphicWith(back.getDefaultModel()));
        }
    }

    @Test
    void isTheSameWhateverTheHistoryOfTheStore() {
        try (GraphStore one = GraphStore.inMemory();
                GraphStore other = GraphStore.inMemory()) {
            one.put(Papers.graphs(0, 3, 0));
            other.put(Papers.graphs(1, 5, 1));
            other.put(Papers.graphs(2, 3, 0));
            other.put(Papers.graphs(0, 2, 0));
            other.remove(Papers.graphs(3, 5, 0).keySet());
            other.addRun(run());
            for (ExportFormat format : ExportFormat.values()) {
                assertArrayEquals(export(one, format, false), export(other, format, false), format.name());
            }
        }
    }

    @Test
    void nTriplesHoldEachTripleOnce() {
        String[] lines = text(ExportFormat.NT).split("\n");
        assertEquals(lines.length, new HashSet<>(List.of(lines)).size());
    }

    @ParameterizedTest
    @EnumSource(names = {"TURTLE", "TRIG", "RDFXML", "JSONLD"})
    void prefixesMakeItReadable(ExportFormat format) {
        String text = text(format);
        assertTrue(text.contains("pg:") && text.contains("skos:") && text.contains("dcterms:"), text);
        assertFalse(text.contains("<" + PG.NS + "name>"));
    }

    private static String text(ExportFormat format) {
        return new String(export(store, format, true), StandardCharsets.UTF_8);
    }

    @Test
    void rdfXmlRefusesWhatXmlCannotHold() {
        try (GraphStore odd = GraphStore.inMemory()) {
            odd.put(Map.of("https://w3id.org/papergraph/paper/difficult", difficult("a bell: \u0007")));
            String message = assertThrows(ExportException.class, () -> export(odd, ExportFormat.RDFXML, true))
                    .getMessage();
            assertTrue(message.contains("U+0007"), message);
            Model back =
                    read(ExportFormat.NQ, export(odd, ExportFormat.NQ, true)).getUnionModel();
            assertTrue(back.contains(null, DCTerms.abstract_, "a bell: \u0007"));
        }
    }

    @Test
    void aFileThatFailsHalfWayIsNotLeftBehind(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("graph.nq"), "as it was");
        assertThrows(
                IllegalStateException.class,
                () -> AtomicFile.write(file, out -> {
                    out.write(1);
                    throw new IllegalStateException("the disk is full");
                }));
        assertEquals("as it was", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}
