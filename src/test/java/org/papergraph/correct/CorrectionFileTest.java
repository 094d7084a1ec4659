package org.papergraph.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.map.Iris;
import org.papergraph.map.PG;

class CorrectionFileTest {

    private static final String MOSS = Iris.BASE + "method/moss";
    private static final String LICHEN = Iris.BASE + "method/lichen";

    private static final Correction SAME = new Correction(
            CorrectionType.SAME,
            LICHEN,
            Optional.empty(),
            Optional.of(MOSS),
            Optional.empty(),
            Optional.empty(),
            "Ann",
            "2026-01-31");

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = directory.resolve("corrections.ttl");
    }

    /** Adds lines below a correction as the program writes it, which ends in line 8, and says why they are refused. */
    private String refusal(String... lines) throws IOException {
        CorrectionFile.append(file, SAME);
        Files.writeString(file, Files.readString(file).stripTrailing() + "\n" + String.join("\n", lines));
        String message = assertThrows(CorrectionException.class, () -> CorrectionFile.read(file))
                .getMessage();
        assertEquals(file.toString(), message.substring(0, file.toString().length()));
        return message.substring(file.toString().length());
    }

    private static Correction renamed(String thing, String name) {
        return new Correction(
                CorrectionType.RENAME,
                thing,
                Optional.empty(),
                Optional.empty(),
                Optional.of(name),
                Optional.empty(),
                "Ann",
                "2026-01-31");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Correction wrong = new Correction(
                CorrectionType.WRONG,
                MOSS,
                Optional.of(PG.outperforms.getURI()),
                Optional.of(LICHEN),
                Optional.empty(),
                Optional.of(Iris.BASE + "paper/on-moss"),
                "Ann",
                "2026-02-01T12:00:00");
        List<Correction> corrections =
                List.of(SAME, renamed(LICHEN, "C:\\\r\nnew\tlichen"), renamed(MOSS, "the \"Moss\""), wrong);
        for (Correction correction : corrections) {
            CorrectionFile.append(file, correction);
        }

        assertEquals(corrections, CorrectionFile.read(file));
    }

    @Test
    void whatPeopleNoteBesideIsTheirOwn() throws IOException {
        CorrectionFile.append(file, SAME);
        Files.writeString(
                file,
                Files.readString(file)
                                .replace("; dcterms:creator", "; rdfs:comment \"as they told me\" ; dcterms:creator")
                        + "<> dcterms:title \"What we know better\" .\n");

        assertEquals(List.of(SAME), CorrectionFile.read(file));
    }

    @Test
    void anUnknownTypeIsRefusedWithItsLineAndTheTypesThatThereAre() throws IOException {
        assertEquals(
                ":10: pg:Smae is no type of correction: pg:Same, pg:Different, pg:Retype, pg:Rename, pg:Wrong, pg:Missing",
                refusal("", "[] a pg:Smae", "  ; rdf:subject <urn:a> ; rdf:object <urn:b> ."));
    }

    @Test
    void aTypeOfAnotherVocabularyIsRefusedToo() throws IOException {
        assertEquals(
                ":9: <urn:Same> is no type of correction",
                refusal("[] a <urn:Same> .").split(": pg:")[0]);
    }

    @Test
    void aCorrectionWithoutATypeIsRefused() throws IOException {
        assertEquals(":9: a correction without a type", refusal("[] rdf:subject <urn:a> ; rdf:object <urn:b> ."));
    }

    @Test
    void aMisspeltPropertyWouldMakeItHoldForOtherPapers() throws IOException {
        assertEquals(
                ":11: pg:inpaper means nothing in a correction",
                refusal(
                        "[] a pg:Rename ; rdf:subject <urn:a> ; rdfs:label \"A\"",
                        "  ; dcterms:creator \"Ann\" ; dcterms:created \"2026-01-31\"",
                        "  ; pg:inpaper <urn:p> ."));
    }

    @Test
    void aCorrectionThatIsNotWholeIsRefused() throws IOException {
        assertEquals(":9: a pg:Same has no subject", refusal("[] a pg:Same ; dcterms:creator \"Ann\" ."));
    }

    @Test
    void ofTwoSubjectsNoneIsDropped() throws IOException {
        assertEquals(
                ":9: a pg:Same has more than one subject",
                refusal("[] a pg:Same ; rdf:subject <urn:a>, <urn:b> ; rdf:object <urn:c> ."));
    }

    @Test
    void whatIsNotTurtleIsRefusedWithItsLine() throws IOException {
        String refusal = refusal("[] a pg:Same ;; ]");
        assertEquals(":9: not Turtle: ", refusal.substring(0, ":9: not Turtle: ".length()));
    }
}
