package org.papergraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.model.Paper;
import org.papergraph.read.format.Lines;
import org.papergraph.read.format.PaperCheck;

class JsonLinesTest {

    private static final String GOOD = "{\"title\": \"Good Paper\", \"abstract\": \"It is good.\"}";
    private static final Paper GOOD_PAPER = Paper.of("Good Paper", "It is good.");

    @Test
    void allFieldsAreRead() throws IOException {
        Paper paper = only("""
                {"id": "p7", "title": "Owls", "abstract": "They\\nsee.", "arxiv_id": "arXiv:2401.01234v2", \
                "doi": "https://doi.org/10.1000/Owl.7", "authors": ["Ada Å.", "Bo"], "date": "2024-01-05", \
                "url": "https://example.org/owls", "votes": 12}""");
        assertEquals(
                new Paper(
                        Optional.of("p7"),
                        "Owls",
                        "They\nsee.",
                        Optional.of("2401.01234v2"),
                        Optional.of("10.1000/Owl.7"),
                        List.of("Ada Å.", "Bo"),
                        Optional.of("2024-01-05"),
                        Optional.of("https://example.org/owls")),
                paper);
    }

    @Test
    void nullsAndBlanksAreAbsent() throws IOException {
        assertEquals(
                GOOD_PAPER,
                only("{\"title\": \"Good Paper\", \"abstract\": \"It is good.\", \"id\": null, \"arxiv_id\": \"\","
                        + " \"doi\": null, \"authors\": null, \"url\": \" \"}"));
    }

    @Test
    void textIsKeptToTheLetter() throws IOException {
        Paper paper = only("{\"title\": \" Two  blanks\", \"abstract\": \"\\n 93.3\\\\% \\u2028 \\ud83e\\udd89\\t\"}");
        assertEquals(" Two  blanks", paper.title());
        assertEquals("\n 93.3\\% \u2028 🦉\t", paper.abstractText());
    }

    @Test
    void accentsAreComposed() throws IOException {
        Paper paper = only("{\"title\": \"Poincare\\u0301\", \"abstract\": \"Nai\\u0308ve ﬁts x² 🦉\"}");
        assertEquals("Poincaré", paper.title());
        assertEquals("Naïve ﬁts x² 🦉", paper.abstractText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Ada Owl, Bo Lamp and Cy Dark\" | Ada Owl/Bo Lamp/Cy Dark",
                "\"Ada Owl, and Bo Lamp\"         | Ada Owl/Bo Lamp",
                "\"Owl, Ada; Lamp, Bo\"           | Owl, Ada/Lamp, Bo",
                "\"Anders Sandberg\"              | Anders Sandberg",
                "[\"Owl, Ada\"]                   | Owl, Ada",
                "[{\"name\": \"Ada Owl\"}]        | Ada Owl"
            })
    void authorsComeAsListOrString(String authors, String names) throws IOException {
        assertEquals(
                names,
                String.join(
                        "/",
                        only(GOOD.replace("}", ", \"authors\": " + authors + "}"))
                                .authors()));
    }

    @ParameterizedTest
    @CsvSource({
        "2401.01234, 2401.01234",
        "https://arxiv.org/abs/2401.01234v3, 2401.01234v3",
        "https://arxiv.org/pdf/2401.01234.pdf, 2401.01234",
        "arxiv: 0704.0001, 0704.0001",
        "math.GT/0309136, math.GT/0309136",
        "cs/0112017v1, cs/0112017v1"
    })
    void arxivIdsAreReadInEveryForm(String given, String id) throws IOException {
        assertEquals(
                Optional.of(id),
                only(GOOD.replace("}", ", \"arxiv_id\": \"" + given + "\"}")).arxivId());
    }

    @Test
    void aDoiOfArxivTellsTheArxivId() throws IOException {
        Paper paper = only(GOOD.replace("}", ", \"doi\": \"10.48550/arXiv.2401.01234\"}"));
        assertEquals("arxiv:2401.01234", paper.key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "not json                                          | invalid JSON at column",
                "{\"title\": \"A\", \"abstract\": \"b              | invalid JSON at column",
                "{\"title\": \"A\", \"abstract\": \"b\"} {}        | invalid JSON at column",
                "{\"title\": \"A\", \"title\": \"B\"}              | invalid JSON at column",
                "[1, 2]                                            | not a JSON object",
                "{\"abstract\": \"b\"}                             | no title",
                "{\"title\": \"A\"}                                | no abstract",
                "{\"title\": \"A\", \"abstract\": null}            | no abstract",
                "{\"title\": 7, \"abstract\": \"b\"}               | title is not a string",
                "{\"title\": \"A\", \"abstract\": [\"b\"]}         | abstract is not a string",
                "{\"title\": \" \", \"abstract\": \"b\"}           | the title is blank",
                "{\"title\": \"A\", \"abstract\": \"\\n\"}         | the abstract is blank",
                "{\"title\": \"?!\", \"abstract\": \"b\"}          | the title has no letter or digit",
                "{\"title\": \"A\", \"abstract\": \"b\\u0000\"}    | the abstract holds U+0000, which is not text",
                "{\"title\": \"A\\ud800\", \"abstract\": \"b\"}    | the title holds U+D800, which is not text",
                "{\"title\": \"A\", \"abstract\": \"b\", \"authors\": 3}          | authors is neither",
                "{\"title\": \"A\", \"abstract\": \"b\", \"authors\": [3]}        | an author is not a string",
                "{\"title\": \"A\", \"abstract\": \"b\", \"id\": {}}              | id is not a string",
                "{\"title\": \"A\", \"abstract\": \"b\", \"arxiv_id\": \"x y\"}   | arxiv_id is not an arXiv id: x y",
                "{\"title\": \"A\", \"abstract\": \"b\", \"doi\": \"11.x/y\"}     | doi is not a DOI: 11.x/y",
                "{\"title\": \"A\", \"abstract\": \"b\", \"url\": \"file:///x\"}  | url is not a web address",
                "{\"title\": \"A\", \"abstract\": \"b\", \"url\": \"//example.org\"} | url is not a web address"
            })
    void aBadRecordIsNamedAndTheOthersAreKept(String line, String reason) throws IOException {
        Gathered file = Gathered.fromText(GOOD + "\n\n" + line + "\n" + GOOD + "\n");
        assertEquals(List.of(GOOD_PAPER, GOOD_PAPER), file.papers());
        assertEquals(1, file.rejects().size());
        assertTrue(file.reasons().get(0).startsWith("3: " + reason), file.reasons()::toString);
    }

    @Test
    void aBrokenFirstLineDoesNotHideTheFormat() throws IOException {
        Gathered file = Gathered.fromText("garbage\n" + GOOD);
        assertEquals(List.of(GOOD_PAPER), file.papers());
        assertEquals(1, file.rejects().get(0).line());
    }

    @Test
    void anIdBelongsToOnePaper() throws IOException {
        String one = "{\"id\": 1, \"title\": \"One\", \"abstract\": \"x\"}";
        Gathered file = Gathered.fromText(one + "\n" + one + "\n" + one.replace("One", "Two"));
        assertEquals(List.of("One", "One"), file.titles());
        assertEquals(List.of("3: the id 1 belongs to another paper of this file"), file.reasons());
    }

    @Test
    void invalidUtf8IsNamedByItsByte() throws IOException {
        byte[] bytes = (GOOD + "\n" + GOOD + "\n" + GOOD).getBytes(StandardCharsets.ISO_8859_1);
        bytes[GOOD.length() + 12] = (byte) 0xFC;
        Gathered file = Gathered.fromBytes(bytes);
        assertEquals(2, file.papers().size());
        assertEquals(List.of("2: not UTF-8: byte 0xFC at column 12"), file.reasons());
    }

    @Test
    void anOverlongLineIsSkipped() throws IOException {
        String long1 = "{\"title\": \"" + "x".repeat(Lines.LONGEST) + "\"}";
        Gathered file = Gathered.fromText(long1 + "\n" + GOOD);
        assertEquals(List.of(GOOD_PAPER), file.papers());
        assertEquals(
                List.of("1: the line is " + long1.length() + " bytes long; at most 1048576 are read"), file.reasons());
    }

    @Test
    void nestingWithoutEndIsInvalidJson() throws IOException {
        Gathered file = Gathered.fromText("[".repeat(100_000) + "\n" + GOOD);
        assertEquals(List.of(GOOD_PAPER), file.papers());
        assertTrue(file.reasons().get(0).startsWith("1: invalid JSON"), file.reasons()::toString);
    }

    @Test
    void aMillionBlanksBetweenAuthorsTakeNoTime() {
        String line = GOOD.replace("}", ", \"authors\": \"a" + " ".repeat(1_000_000) + "b\"}");
        Paper paper = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> only(line));
        assertEquals(List.of("a b"), paper.authors());
    }

    @ParameterizedTest
    @ValueSource(ints = {PaperCheck.LONGEST_TITLE, PaperCheck.LONGEST_TITLE + 1})
    void titlesHaveALimit(int length) throws IOException {
        Gathered file = Gathered.fromText(GOOD.replace("Good Paper", "x".repeat(length)));
        assertEquals(length > PaperCheck.LONGEST_TITLE, file.papers().isEmpty());
    }

    @Property(tries = 200)
    void whatIsTextComesBackToTheLetterWithAccentsComposed(
            @ForAll @NotBlank @StringLength(max = 50) String title,
            @ForAll @NotBlank @StringLength(max = 50) String body)
            throws IOException {
        ObjectNode node =
                new ObjectMapper().createObjectNode().put("title", title).put("abstract", body);
        Gathered file = Gathered.fromText(node.toString());
        Paper paper = Paper.of(title, body);
        assertEquals(PaperCheck.fault(paper).isEmpty() ? List.of(paper.composed()) : List.of(), file.papers());
    }

    private static Paper only(String line) throws IOException {
        Gathered file = Gathered.fromText(line);
        assertEquals(List.of(), file.reasons());
        assertEquals(1, file.papers().size());
        return file.papers().get(0);
    }
}
