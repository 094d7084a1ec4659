package org.papergraph.query.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;

/** Rows as people and as programs read them. */
class TextTableTest {

    private static RowSet rows(String values) {
        return QueryExec.dataset(DatasetGraphFactory.create())
                .query(QueryFactory.create("SELECT * { VALUES " + values + " }"))
                .build()
                .select()
                .materialize();
    }

    @Test
    void aThingIsShownByItsLabelAndNumbersStandToTheRight() {
        RowSet rows = rows("(?method ?methodLabel ?n) { (<urn:a> 'BERT' 9) (<urn:b> 'RoBERTa' 10) }");
        assertEquals(
                List.of(
                        "method    n", //
                        "───────  ──",
                        "BERT      9",
                        "RoBERTa  10"),
                new TextTable(rows).lines(80));
    }

    @Test
    void longTextsAreWrappedToTheWidth() {
        RowSet rows = rows("(?name ?sentence) { ('BERT' 'It reads text in both directions at once, unlike others.') }");
        List<String> lines = new TextTable(rows).lines(30);
        assertTrue(lines.stream().allMatch(line -> line.length() <= 30), lines.toString());
        assertEquals("BERT  It reads text in both", lines.get(2));
    }

    @Test
    void noCellBreaksALineOrSendsAControlCode() {
        RowSet rows = rows("(?x) { (\"a\\nb\\u001B[31mc\") }");
        assertEquals("a b [31mc", new TextTable(rows).lines(80).get(2));
    }

    @Test
    void plainJsonHasNumbersAsNumbersAndLeavesOutWhatIsUnbound() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultFormat.JSON.write(out, rows("(?a ?b ?c) { (1 'two' UNDEF) (1e400 'x\\u0007' true) }"));
        assertEquals("""
                {"columns":["a","b","c"],"rows":[{"a":1,"b":"two"},{"a":"1e400","b":"x\\u0007","c":true}]}
                """, out.toString(StandardCharsets.UTF_8));
    }
}
