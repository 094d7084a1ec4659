package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.out.NodeFmtLib;

/** Stores and graphs as sets of statements, for comparisons that one can read. */
public final class Quads {

    private Quads() {}

    public static Set<String> of(GraphStore store) {
        Set<String> quads = new TreeSet<>();
        store.read(connection -> {
            connection.querySelect(
                    "SELECT * { GRAPH ?g { ?s ?p ?o } }",
                    row -> quads.add(Stream.of("g", "s", "p", "o")
                            .map(name -> NodeFmtLib.strNT(row.get(name).asNode()))
                            .collect(Collectors.joining(" "))));
            return null;
        });
        return quads;
    }

    /** The quads that tell of what the store holds now, without those that tell of what it held. */
    public static Set<String> present(GraphStore store) {
        Set<String> quads = of(store);
        quads.removeIf(q -> q.startsWith("<" + GraphStore.REDIRECTS + ">"));
        return quads;
    }

    /** Quads that {@code store} lacks, with a minus, and those that it has beyond {@code expected}, with a plus. */
    public static Set<String> difference(Set<String> expected, GraphStore store) {
        Set<String> actual = present(store);
        Set<String> difference = new TreeSet<>();
        expected.stream().filter(q -> !actual.contains(q)).forEach(q -> difference.add("- " + q));
        actual.stream().filter(q -> !expected.contains(q)).forEach(q -> difference.add("+ " + q));
        return difference;
    }

    public static Model graph(GraphStore store, String name) {
        return store.read(connection -> ModelFactory.createDefaultModel().add(connection.fetch(name)));
    }

    public static int count(GraphStore store, String query) {
        int[] rows = {0};
        store.read(connection -> {
            connection.querySelect(query, row -> rows[0]++);
            return null;
        });
        return rows[0];
    }

    /** Fails with the statements that are missing from {@code actual}, a minus before each, and those beyond, with a plus. */
    public static void assertSame(Model expected, Model actual) {
        Set<String> difference = new TreeSet<>();
        expected.difference(actual).listStatements().forEach(s -> difference.add("- " + text(s)));
        actual.difference(expected).listStatements().forEach(s -> difference.add("+ " + text(s)));
        assertTrue(difference.isEmpty(), () -> "the graphs differ:\n" + String.join("\n", difference));
    }

    private static String text(Statement statement) {
        return NodeFmtLib.str(statement.asTriple());
    }
}
