package org.papergraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.model.Paper;

class PaperFilesTest {

    private static final String GOOD = "{\"title\": \"Good Paper\", \"abstract\": \"It is good.\"}\n";

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "'', the file is empty",
        "'\n \n', no papers in it",
        "'Subscribe\n\nMar 11', no papers in it",
        "'<html><body>', neither a Daily Papers listing nor JSON Lines",
        "'[{}]', neither a Daily Papers listing nor JSON Lines",
        "'%PDF-1.4\nabc', 'a binary file, not a list of papers'"
    })
    void aFileWithoutPapersIsNamed(String content, String reason) throws IOException {
        Path file = Files.writeString(directory.resolve("papers.txt"), content);
        assertEquals(file + ": " + reason, refusal(file));
    }

    @Test
    void aBinaryFileIsNamed() throws IOException {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        Path file = Files.write(directory.resolve("noise.txt"), noise);
        assertEquals(file + ": a binary file, not a list of papers", refusal(file));
    }

    @Test
    void otherEncodingsAndArchivesAreNamed() throws IOException {
        Path utf16 = Files.writeString(directory.resolve("a"), "Title\nAbstract.", StandardCharsets.UTF_16);
        assertEquals(utf16 + ": text in UTF-16; convert it to UTF-8", refusal(utf16));
        Path gzip = Files.write(directory.resolve("b"), new byte[] {0x1F, (byte) 0x8B, 8, 0});
        assertEquals(gzip + ": a compressed file; unpack it first", refusal(gzip));
    }

    @Test
    void aMissingFileAndADirectoryAreNamed() {
        Path missing = directory.resolve("nowhere.txt");
        assertEquals(missing + ": no such file", refusal(missing));
        assertEquals(directory + ": is a directory; name the files in it", refusal(directory));
    }

    @Test
    void aDashIsStandardInputAndStaysOpen() throws IOException {
        InputStream input = new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        List<Paper> papers = new ArrayList<>();
        new PaperFiles(input).read(Path.of("-"), papers::add, r -> {});
        assertEquals("Good Paper", papers.get(0).title());
    }

    /** 50 MB on one line, in a heap that the tests share: at most 1 MiB of it may ever be held. */
    @Test
    void aHugeLineIsReadInLittleMemory() throws IOException {
        byte[] chunk = "x".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        List<InputStream> parts = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            parts.add(new ByteArrayInputStream(chunk));
        }
        parts.add(new ByteArrayInputStream(("\n" + GOOD).getBytes(StandardCharsets.UTF_8)));
        List<String> found = new ArrayList<>();
        new PaperFiles(new SequenceInputStream(Collections.enumeration(parts)))
                .read(Path.of("-"), p -> found.add(p.title()), r -> found.add(r.toString()));
        assertEquals(
                List.of("<stdin>:1: the line is 50000000 bytes long; at most 1048576 are read", "Good Paper"), found);
    }

    @Property(tries = 300)
    void whateverTheBytesEachLineIsReadOrNamed(@ForAll @Size(max = 400) byte[] bytes) {
        try {
            Gathered file = Gathered.fromBytes(bytes);
            assertFalse(file.papers().isEmpty() && file.rejects().isEmpty());
        } catch (UnreadableFileException e) {
            assertTrue(e.getMessage().startsWith("<stdin>: "), e.getMessage());
        }
    }

    @Property(tries = 300)
    void aFileOfTextWithBrokenBytesStillGivesItsGoodLines(@ForAll @Size(max = 20) byte[] noise, @ForAll boolean listing)
            throws UnreadableFileException {
        String text = listing ? "Good Paper\nIt is good.\n".repeat(30) : GOOD.repeat(30);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(noise, 0, bytes, bytes.length / 2, noise.length);
        List<String> titles = Gathered.fromBytes(bytes).titles();
        assertTrue(Collections.frequency(titles, "Good Paper") >= 24, titles::toString);
    }

    private static String refusal(Path file) {
        return assertThrows(UnreadableFileException.class, () -> Gathered.from(file))
                .getMessage();
    }
}
