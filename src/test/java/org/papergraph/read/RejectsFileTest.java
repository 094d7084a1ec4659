package org.papergraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectsFileTest {

    @TempDir
    Path directory;

    @Test
    void eachRejectIsALine() throws IOException {
        Path file = directory.resolve("rejects.jsonl");
        try (RejectsFile rejects = new RejectsFile(file)) {
            rejects.accept(new Reject("a.txt", 7, "the title is \"odd\"", "Ødd\n title"));
            rejects.accept(new Reject("b.txt", 1, "r", "t"));
            assertEquals(2, rejects.count());
        }
        assertEquals(
                List.of(
                        "{\"file\":\"a.txt\",\"line\":7,\"reason\":\"the title is \\\"odd\\\"\",\"text\":\"Ødd  title\"}",
                        "{\"file\":\"b.txt\",\"line\":1,\"reason\":\"r\",\"text\":\"t\"}"),
                Files.readAllLines(file));
    }

    @Test
    void halfOfASurrogatePairIsEscaped() throws IOException {
        Path file = directory.resolve("rejects.jsonl");
        try (RejectsFile rejects = new RejectsFile(file)) {
            rejects.accept(new Reject("a", 1, "r", "an owl 🦉, half of one \ud83e, the other \udd89"));
        }
        assertEquals(
                List.of("{\"file\":\"a\",\"line\":1,\"reason\":\"r\","
                        + "\"text\":\"an owl 🦉, half of one \\ud83e, the other \\udd89\"}"),
                Files.readAllLines(file));
    }

    @Test
    void withNothingToRejectThereIsNoFileNotEvenAnOldOne() throws IOException {
        Path file = Files.writeString(directory.resolve("rejects.jsonl"), "old");
        new RejectsFile(file).close();
        assertFalse(Files.exists(file));
    }

    @Test
    void longTextIsClippedButNeverThroughACharacter() {
        String text = new Reject("a", 1, "r", "x" + "🦉".repeat(200)).text();
        assertTrue(text.length() <= Reject.CLIP);
        assertTrue(text.endsWith("🦉…"), text);
    }
}
