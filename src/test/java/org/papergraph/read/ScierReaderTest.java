package org.papergraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.model.Annotation;
import org.papergraph.model.Mention;
import org.papergraph.model.RelationType;

class ScierReaderTest {

    private static final String LINE =
            "{\"doc_id\": \"7\", \"sentence\": \"Gated top - down parsers ( GP ) reach 9 1 . 5 % on multi - hop parsing .\","
                    + " \"ner\": [[\"Gated top - down parsers\", \"Method\"], [\"GP\", \"Method\"], [\"multi - hop parsing\", \"Task\"]],"
                    + " \"rel\": [[\"GP\", \"Synonym-Of\", \"Gated top - down parsers\"], [\"GP\", \"Used-For\", \"multi - hop parsing\"]]}";
    private static final String SHORT = "{\"doc_id\": \"8\", \"sentence\": \"Two .\", \"ner\": []}";

    @TempDir
    private Path folder;

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("scier.jsonl"), List.of(lines));
    }

    @Test
    void blanksOfTokensAreTakenOutAndMentionsStandWhereTheyShould() throws IOException {
        ScierReader.Excerpt excerpt = ScierReader.excerpts(file(LINE, LINE)).get(0);
        assertEquals(
                "Gated top-down parsers (GP) reach 91.5% on multi-hop parsing.\n".repeat(2),
                excerpt.paper().abstractText());
        excerpt.mentions()
                .forEach(m -> assertEquals(m.form(), m.span().of(excerpt.paper().text())));
        assertEquals(
                List.of("Gated top-down parsers", "GP", "multi-hop parsing"),
                excerpt.mentions().stream().map(Mention::form).limit(3).toList());
    }

    @Test
    void documentsAreNotMixed() throws IOException {
        assertEquals(2, ScierReader.excerpts(file(LINE, SHORT)).size());
    }

    @Test
    void synonymsAreFormsOfOneEntityAndRelationsAreOurs() throws IOException {
        Annotation sentence = ScierReader.sentences(file(LINE)).get(0);
        assertEquals(2, sentence.entities().size());
        assertEquals(
                List.of("Gated top-down parsers", "GP"),
                sentence.entities().get(0).forms());
        assertEquals(1, sentence.relations().size());
        assertEquals(RelationType.USED_FOR, sentence.relations().get(0).type());
        assertEquals("e1", sentence.relations().get(0).subject());
    }

    @Test
    void aBadLineIsNamed() throws IOException {
        Path bad = file(SHORT, "{");
        assertTrue(assertThrows(IOException.class, () -> ScierReader.sentences(bad))
                .getMessage()
                .contains("scier.jsonl:2: not JSON"));
    }
}
