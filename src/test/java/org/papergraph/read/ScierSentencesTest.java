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
import org.papergraph.model.RelationType;

class ScierSentencesTest {

    private static final String LINE =
            "{\"doc_id\": \"7\", \"sentence\": \"Gated parsers ( GP ) reach 9 1 . 5 on multi - hop parsing .\","
                    + " \"ner\": [[\"Gated parsers\", \"Method\"], [\"GP\", \"Method\"], [\"multi - hop parsing\", \"Task\"]],"
                    + " \"rel\": [[\"GP\", \"Synonym-Of\", \"Gated parsers\"], [\"GP\", \"Used-For\", \"multi - hop parsing\"]]}";

    @TempDir
    private Path folder;

    private List<Annotation> read(String lines) throws IOException {
        return ScierSentences.read(Files.writeString(folder.resolve("scier.jsonl"), lines));
    }

    @Test
    void blanksOfTheTokeniserAreTakenOut() throws IOException {
        Annotation sentence = read(LINE).get(0);
        assertEquals(
                "Gated parsers (GP) reach 91.5 on multi-hop parsing.",
                sentence.paper().abstractText());
    }

    @Test
    void synonymsAreFormsOfOneEntityAndRelationsAreOurs() throws IOException {
        Annotation sentence = read(LINE).get(0);
        assertEquals(2, sentence.entities().size());
        assertEquals(List.of("Gated parsers", "GP"), sentence.entities().get(0).forms());
        assertEquals(1, sentence.relations().size());
        assertEquals(RelationType.USED_FOR, sentence.relations().get(0).type());
        assertEquals("e1", sentence.relations().get(0).subject());
    }

    @Test
    void whatIsNotJsonIsNamedWithFileAndLine() {
        IOException e = assertThrows(IOException.class, () -> read(LINE + "\n{oops\n"));
        assertTrue(e.getMessage().contains("scier.jsonl:2"));
    }
}
