package org.papergraph.query.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A header that a machine reads, and the file and line of what is wrong with it. */
class QueryFileParserTest {

    private static final String GOOD = """
            #+ title: Things
            #+ description: All things
            #+     of a kind.
            #+ parameter: kind
            #+   type: enumeration pg:Method other
            #+   description: Which kind.
            #+   required: true
            #+   example: Method
            #+ parameter: least
            #+   type: integer
            #+   default: 1
            PREFIX pg: <https://w3id.org/papergraph/ontology#>
            SELECT ?thing { VALUES ?kind { UNDEF } VALUES ?least { 1 } ?thing a ?kind ; pg:paperCount ?n FILTER(?n >= ?least) }
            """;

    private static SavedQuery parse(String text) throws QueryFileException {
        return new QueryFileParser("things", "things.rq", text).parse();
    }

    @Test
    void theHeaderIsRead() throws Exception {
        SavedQuery query = parse(GOOD);
        assertEquals("Things", query.title());
        assertEquals("All things of a kind.", query.description());
        Parameter kind = query.parameter("kind").orElseThrow();
        assertEquals("Which kind.", kind.description());
        assertTrue(kind.required());
        assertEquals(Optional.of("Method"), kind.example());
        assertEquals("one of Method, other", kind.type().expectation());
        assertEquals(Optional.of("1"), query.parameter("least").orElseThrow().defaultValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            + title: Things            |  nothing                | things.rq:1: no "#+ title:" in the header
            +   required: true         | +   required: maybe     | things.rq:7: required is true or false, not maybe
            +   type: integer          | +   type: float         | things.rq:10: unknown type "float"; known are entity, entities, string, integer, number, enumeration
            +   type: integer          |  no type                | things.rq:9: parameter "least" has no type
            +   default: 1             | +   default: one        | things.rq:11: "one" is not a whole number
            + parameter: least         | + parameter: most       | things.rq:9: the query has no VALUES ?most { … } for this parameter
            + parameter: least         | + parameter: limit      | things.rq:9: not a parameter's name: "limit"
            + parameter: least         | + parameter: kind       | things.rq:9: a second parameter "kind"
            +   description: Which kind. | +   descrption: x     | things.rq:6: unknown key "descrption"; known are parameter, type, description, required, default, example
            + description: All things  | +description All things | things.rq:2: neither "#+ key: value" nor a continuation of it: #+description All things
            """)
    void whatIsWrongIsSaidWithItsLine(String good, String bad, String message) {
        String text = GOOD.replace(good, bad);
        assertEquals(
                message,
                assertThrows(QueryFileException.class, () -> parse(text)).getMessage());
    }

    @Test
    void anErrorInTheSparqlHasTheLineOfTheFile() {
        QueryFileException e = assertThrows(
                QueryFileException.class, () -> parse(GOOD.replace("SELECT ?thing {", "SELECT ?thing ?? {")));
        assertEquals(13, e.line());
    }

    @Test
    void anUpdateIsNoSavedQuery() {
        String update = GOOD.substring(0, GOOD.indexOf("SELECT")) + "DELETE WHERE { ?s ?p ?o }";
        assertThrows(QueryFileException.class, () -> parse(update));
    }

    @Test
    void aBrokenFileIsReportedAndTheOthersAreThere(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("things.rq"), GOOD);
        Files.writeString(folder.resolve("broken.rq"), GOOD.replace("#+ title: Things\n", ""));
        Files.write(folder.resolve("binary.rq"), new byte[] {(byte) 0xff, 0, 1});
        Files.writeString(folder.resolve("leaderboard.rq"), GOOD);
        Catalogue catalogue = new CatalogueReader(Optional.of(folder)).read();
        assertEquals("Things", catalogue.get("things").title());
        assertEquals("Things", catalogue.get("leaderboard").title(), "a folder's file takes the bundled one's place");
        assertEquals(
                List.of(
                        folder.resolve("binary.rq") + ":1: not UTF-8",
                        folder.resolve("broken.rq") + ":1: no \"#+ title:\" in the header"),
                catalogue.problems().stream().map(Exception::getMessage).toList());
    }

    @Test
    void anUnknownNameGetsTheNearest() throws Exception {
        Catalogue catalogue = CatalogueReader.bundled();
        UnknownQueryException e = assertThrows(UnknownQueryException.class, () -> catalogue.get("leader-bord"));
        assertEquals(List.of("leaderboard"), e.nearest());
    }
}
