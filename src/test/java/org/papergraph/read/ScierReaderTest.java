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

class ScierReaderTest {

    @TempDir
    private Path folder;

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("scier.jsonl"), List.of(lines));
    }

    @Test
    void blanksOfTokensAreTakenOut() throws IOException {
        ScierReader.Excerpt excerpt = ScierReader.read(
                        file(
                                "{\"doc_id\": \"1\", \"sentence\": \"Our top - down Net - 5 0 ( TDN ) scores 4 2 . 5 % on CUBES .\","
                                        + " \"ner\": [[\"Net - 5 0\", \"Method\"], [\"TDN\", \"Method\"], [\"CUBES\", \"Dataset\"]]}"))
                .get(0);
        assertEquals(
                "Our top-down Net-50 (TDN) scores 42.5% on CUBES.\n",
                excerpt.paper().abstractText());
        excerpt.mentions()
                .forEach(m -> assertEquals(m.form(), m.span().of(excerpt.paper().text())));
        assertEquals(
                List.of("Net-50", "TDN", "CUBES"),
                excerpt.mentions().stream().map(m -> m.form()).toList());
    }

    @Test
    void documentsAreNotMixed() throws IOException {
        assertEquals(
                2,
                ScierReader.read(file(
                                "{\"doc_id\": \"1\", \"sentence\": \"One .\", \"ner\": []}",
                                "{\"doc_id\": \"2\", \"sentence\": \"Two .\", \"ner\": []}"))
                        .size());
    }

    @Test
    void aBadLineIsNamed() throws IOException {
        Path bad = file("{\"doc_id\": \"1\", \"sentence\": \"One .\", \"ner\": []}", "{");
        assertTrue(assertThrows(IOException.class, () -> ScierReader.read(bad))
                .getMessage()
                .contains("scier.jsonl:2: not JSON"));
    }
}
