package org.papergraph.store.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.junit.jupiter.api.Test;

/** A query is asked about rows of terms, whatever they hold. */
class RowQueryTest {

    private static final String NS = "https://w3id.org/papergraph/ontology#";
    private static final RowQuery NAMED = RowQuery.of("?name", "GRAPH ?paper { ?thing pg:name ?name }");

    private final Dataset dataset = DatasetFactory.create();

    private void say(String paper, String thing, String name) {
        Model model = ModelFactory.createDefaultModel();
        model.createResource(thing).addProperty(model.createProperty(NS + "name"), name);
        dataset.addNamedModel(paper, model);
    }

    private List<String> ask(RowQuery query, List<List<Node>> rows) {
        List<String> things = new ArrayList<>();
        try (RDFConnection connection = RDFConnection.connect(dataset)) {
            query.ask(
                    connection, rows, row -> things.add(row.getResource("thing").getLocalName()));
        }
        return things;
    }

    @Test
    void aTermWithQuotesAndBracesIsOneTerm() {
        String name = "\" } } DROP ALL # \\ \n";
        say("urn:paper:1", "urn:thing:odd", name);
        say("urn:paper:2", "urn:thing:plain", "plain");
        assertEquals(List.of("odd"), ask(NAMED, RowQuery.texts(List.of(name))));
    }

    @Test
    void allOfManyRowsAreAsked() {
        List<String> names = IntStream.range(0, 700).mapToObj(i -> "n" + i).toList();
        names.forEach(n -> say("urn:paper:" + n, "urn:thing:" + n, n));
        assertEquals(new TreeSet<>(names), new TreeSet<>(ask(NAMED, RowQuery.texts(names))));
    }

    @Test
    void withoutRowsNothingIsAsked() {
        NAMED.ask(null, List.of(), row -> fail("an answer without a question"));
    }

    @Test
    void termsAreExcludedInNestedPatternsToo() {
        RowQuery query = RowQuery.of(
                "?thing ?name", "FILTER EXISTS { GRAPH ?paper { ?thing pg:name ?name } FILTER (?paper NOT IN ()) }");
        say("urn:paper:1", "urn:thing:one", "one");
        say("urn:paper:2", "urn:thing:two", "two");
        List<List<Node>> rows = List.of(row("urn:thing:one", "one"), row("urn:thing:two", "two"));
        assertEquals(Set.of("one", "two"), new TreeSet<>(ask(query, rows)));
        assertEquals(List.of("two"), ask(query.excluding(Set.of(NodeFactory.createURI("urn:paper:1"))), rows));
    }

    private static List<Node> row(String thing, String name) {
        return List.of(NodeFactory.createURI(thing), NodeFactory.createLiteralString(name));
    }

    @Test
    void aVariableIsSetToATerm() {
        say("urn:paper:1", "urn:thing:one", "same");
        say("urn:paper:2", "urn:thing:two", "same");
        RowQuery second = NAMED.with("paper", NodeFactory.createURI("urn:paper:2"));
        assertEquals(List.of("two"), ask(second, RowQuery.texts(List.of("same"))));
    }
}
