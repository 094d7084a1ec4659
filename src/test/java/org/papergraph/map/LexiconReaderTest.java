package org.papergraph.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;

class LexiconReaderTest {

    private static final String PREFIXES = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix pg: <https://w3id.org/papergraph/ontology#> .
            @prefix method: <https://w3id.org/papergraph/method/> .
            @prefix dataset: <https://w3id.org/papergraph/dataset/> .
            """;

    @TempDir
    Path folder;

    private Path file(String name, String entries) throws IOException {
        return Files.writeString(folder.resolve(name), PREFIXES + entries);
    }

    private LexiconException failure(String entries) throws IOException {
        Path file = file("bad.ttl", entries);
        return assertThrows(LexiconException.class, () -> LexiconReader.read(file));
    }

    @Test
    void readsNamesContextAndLinksInTheOrderOfTheFile() throws IOException {
        Lexicon lexicon = LexiconReader.read(file("a.ttl", """
                method:adam a pg:Method ; skos:prefLabel "Adam" ; pg:contextWord "Optimizer", "learning rate" .
                method:lora a pg:Method ; skos:prefLabel "LoRA" ; skos:altLabel "low-rank adaptation", "Z", "A" ;
                  skos:broader method:peft ; pg:versionOf method:v ; pg:partOf method:p .
                method:peft skos:prefLabel "PEFT" . method:v skos:prefLabel "V" . method:p skos:prefLabel "P" .
                """));
        assertEquals(
                Set.of("optimizer", "learning rate"), lexicon.entries().get(0).context());
        LexiconEntry lora = lexicon.entries().get(1);
        assertEquals(EntityType.METHOD, lora.type());
        assertEquals(List.of("LoRA", "low-rank adaptation", "Z", "A"), lora.forms());
        assertEquals(List.of(Iris.BASE + "method/peft"), lora.broader());
        assertEquals(List.of(Iris.BASE + "method/v"), lora.versionOf());
        assertEquals(List.of(Iris.BASE + "method/p"), lora.partOf());
    }

    @Test
    void laterFilesAddReplaceAndTakeAway() throws IOException {
        Path first = file("first.ttl", """
                method:a a pg:Method ; skos:prefLabel "A" ; skos:altLabel "aa" .
                method:b a pg:Method ; skos:prefLabel "B" ; skos:altLabel "bb" .
                method:c a pg:Method ; skos:prefLabel "C" .
                """);
        Path second = file("second.ttl", """
                method:a skos:altLabel "aaa" .
                method:b skos:prefLabel "b" .
                method:c owl:deprecated true .
                method:d skos:prefLabel "D" .
                """);
        List<List<String>> forms = LexiconReader.read(first, second).entries().stream()
                .map(LexiconEntry::forms)
                .toList();
        assertEquals(List.of(List.of("A", "aa", "aaa"), List.of("b"), List.of("D")), forms);
    }

    @Test
    void linksMayLeadToOtherFilesAndToWhatIsTakenAway() throws IOException {
        Path first = file("a.ttl", "method:a skos:prefLabel \"A\" ; skos:broader method:b , method:c .");
        Path second = file("b.ttl", "method:b skos:prefLabel \"B\" . method:c skos:prefLabel \"C\" .");
        Path third = file("c.ttl", "method:c owl:deprecated true .");
        assertEquals(2, LexiconReader.read(first, second, third).entries().size());
    }

    @Test
    void aSecondThingOfTheSameNameHasASense() throws IOException {
        Lexicon lexicon = LexiconReader.read(
                file("eva.ttl", "method:eva_explainable-visual-aesthetics a pg:Method ; skos:prefLabel \"EVA\" ."));
        LexiconEntry eva = lexicon.lookUp("EVA").get(0);
        Iris iris = new Iris();
        assertEquals(eva.iri(), iris.entity(iris.key(eva.iri(), eva.type(), eva.name())));
    }

    @Test
    void theBundledLexiconIsSound() {
        Iris iris = new Iris();
        for (LexiconEntry entry : LexiconReader.bundledWith(List.of()).entries()) {
            assertEquals(entry.iri(), iris.entity(iris.key(entry.iri(), entry.type(), entry.name())));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            method:a a pg:Method .                              | no skos:prefLabel
            method:a skos:prefLabel "A", "AA" .                 | 2 preferred names
            method:a a pg:Dataset ; skos:prefLabel "A" .        | is a Method by its IRI
            method:aa skos:prefLabel "A A" .                    | should be <https://w3id.org/papergraph/method/a-a>
            pg:a skos:prefLabel "A" .                           | is no entity's IRI
            method:a skos:prefLabel "A" ; skos:broader "B" .    | broader needs an IRI
            method:a skos:prefLabel "A" ; skos:broader method:b . | broader leads to <https://w3id.org/papergraph/method/b>
            method:a skos:prefLabel "A" ; pg:versionOf method:b . | versionOf leads to <https://w3id.org/papergraph/method/b>
            method:a skos:prefLabel "A" ; pg:partOf method:b .  | partOf leads to <https://w3id.org/papergraph/method/b>
            method:a skos:prefLabel "A" ; skos:altLabel method:b . | altLabel needs a text
            method:a skos:prefLabel "A" ; skos:altLabel " " .   | has an empty name
            method:a skos:prefLabel "A" ; skos:altlabel "B" .   | it is <http://www.w3.org/2004/02/skos/core#altLabel>
            """)
    void anEntryThatMakesNoSenseIsNamedWithFileAndLine(String entry, String reason) throws IOException {
        String message = failure("\nmethod:x skos:prefLabel \"X\" .\n" + entry).getMessage();
        assertTrue(message.contains("bad.ttl:8"), message);
        assertTrue(message.contains(reason), message);
    }

    @Test
    void brokenTurtleIsNamedWithFileAndLine() throws IOException {
        String message = failure("method:a skos:prefLabel \"A\" \n method:b").getMessage();
        assertTrue(message.contains("bad.ttl: not Turtle") && message.contains("line: 7"), message);
    }

    @Test
    void aFileInAnotherEncodingIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("latin.ttl"), "# caf\u00e9", StandardCharsets.ISO_8859_1);
        LexiconException failure = assertThrows(LexiconException.class, () -> LexiconReader.read(file));
        assertTrue(failure.getMessage().endsWith("latin.ttl: is not UTF-8 text"), failure.getMessage());
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path missing = folder.resolve("missing.ttl");
        LexiconException failure = assertThrows(LexiconException.class, () -> LexiconReader.read(missing));
        assertTrue(failure.getMessage().contains("missing.ttl"), failure.getMessage());
    }
}
