package org.papergraph.query.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.util.FmtUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.SampleGraph;
import org.papergraph.query.name.NameIndex;

/** Values are typed, and whatever they hold, the query stays the query that it was. */
class ParameterBinderTest {

    private static NameIndex names;
    private static SavedQuery saved;

    @BeforeAll
    static void readTheSample() throws Exception {
        names = new QueryRunner(SampleGraph.create(), Duration.ofMinutes(1)).names();
        saved = new QueryFileParser("test", "test.rq", """
                        #+ title: t
                        #+ description: d
                        #+ parameter: things
                        #+   type: entities pg:Method
                        #+ parameter: text
                        #+   type: string
                        #+ parameter: count
                        #+   type: integer
                        #+ parameter: level
                        #+   type: number
                        #+   default: 0.5
                        #+ parameter: kind
                        #+   type: enumeration pg:Method pg:Task
                        PREFIX pg: <https://w3id.org/papergraph/ontology#>
                        SELECT * {
                          VALUES ?things { UNDEF }
                          { SELECT ?n { VALUES ?text { UNDEF } ?things pg:name ?n FILTER(?n = ?text) } }
                          VALUES ?count { UNDEF } VALUES ?level { 0.5 }
                          FILTER EXISTS { VALUES ?kind { UNDEF } ?things a ?kind }
                        }
                        """).parse();
    }

    private static String bound(String parameter, String... values) throws ParameterException {
        return bind(parameter, values).toString();
    }

    private static Query bind(String parameter, String... values) throws ParameterException {
        return new ParameterBinder(names).bind(saved, Map.of(parameter, List.of(values)));
    }

    private static String refusal(String parameter, String... values) {
        return assertThrows(ParameterException.class, () -> bind(parameter, values))
                .getMessage();
    }

    @Test
    void anEntityIsFoundByAnyOfItsNames() throws Exception {
        Query byLabel = bind("things", "ViT");
        assertEquals(byLabel, bind("things", "vision-transformer"));
        assertEquals(byLabel, bind("things", "VISION TRANSFORMER"));
        assertEquals(byLabel, bind("things", "https://w3id.org/papergraph/method/vit"));
    }

    @Test
    void aNameOfSeveralThingsStandsForAllOfThem() throws Exception {
        String query = bound("things", "EVA", "BERT").replaceAll("\\s+", " ");
        assertEquals(
                "{ <https://w3id.org/papergraph/method/eva> }",
                query.replaceAll(".*VALUES \\?things (\\{[^}]*\\}).*", "$1")
                        .replace(" <https://w3id.org/papergraph/method/eva_explainable-visual-aesthetics>", "")
                        .replace(" <https://w3id.org/papergraph/method/bert>", ""));
    }

    @Test
    void valuesAreTyped() {
        assertEquals("parameter \"count\" is a whole number, not \"3.5\"", refusal("count", "3.5"));
        assertEquals("parameter \"level\" is a number, not \"1e999999999\"", refusal("level", "1e999999999"));
        assertEquals("parameter \"kind\" is one of Method, Task, not \"Metric\"", refusal("kind", "Metric"));
        assertEquals("parameter \"count\" takes one value only", refusal("count", "1", "2"));
        assertEquals(
                "parameter \"things\" is the name or IRI of a Method; none is called \"BRET\"; did you mean BERT?",
                refusal("things", "BRET"));
        assertEquals(
                "query test has no parameter \"txet\"; did you mean text? (it takes things, text, count, level, kind)",
                refusal("txet", "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\" } ?s ?p ?o . { \"",
                "x\" } UNION { ?s ?p ?o } #",
                "'; DROP ALL; #",
                "\\\" } SERVICE <http://127.0.0.1/> { ?s ?p ?o } #",
                "line\nbreak } #",
                "UNDEF) (UNDEF"
            })
    void noTextChangesTheShapeOfTheQuery(String attack) throws Exception {
        Query harmless = bind("text", "harmless");
        Query attacked = bind("text", attack);
        assertEquals(shape(harmless, "harmless"), shape(attacked, attack));
        // What is sent to a remote store is text again: it must read back as the same query.
        assertEquals(attacked, QueryFactory.create(attacked.toString()));
        assertThrows(ParameterException.class, () -> bind("count", attack));
        assertThrows(ParameterException.class, () -> bind("level", attack));
        assertThrows(ParameterException.class, () -> bind("kind", attack));
        assertThrows(ParameterException.class, () -> bind("things", attack));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://x/> } ?s ?p ?o . { <http://x/", "http://x/\n>", "http://x/ y", "http://x/\\u003E"})
    void anIriIsAnIriOrNothing(String attack) {
        assertThrows(ParameterException.class, () -> bind("things", attack));
    }

    private static String shape(Query query, String value) {
        return Algebra.compile(query).toString().replace(FmtUtils.stringForString(value), "VALUE");
    }
}
