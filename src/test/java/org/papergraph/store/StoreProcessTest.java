package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.map.Papers;

/** What another process does to a store. */
class StoreProcessTest {

    @TempDir
    Path folder;

    private Process other;

    @BeforeEach
    void start() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        other = new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said = new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8));
        assertEquals("changing", said.readLine());
    }

    @AfterEach
    void stop() throws InterruptedException {
        other.destroyForcibly().waitFor();
    }

    @Test
    void aStoreIsLockedWhileTheOtherLivesAndKeepsItsLastStateWhenItIsKilled() throws InterruptedException {
        StoreLockedException failure = assertThrows(StoreLockedException.class, () -> GraphStore.open(folder));
        assertTrue(
                failure.getMessage().contains(folder + ": another process has this store open"), failure.getMessage());

        other.destroyForcibly().waitFor();
        try (GraphStore left = GraphStore.open(folder);
                GraphStore expected = GraphStore.inMemory()) {
            expected.put(Papers.graphs(0, 1, 0));
            assertEquals(Quads.of(expected), Quads.of(left));
        }
    }
}
