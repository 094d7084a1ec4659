package org.papergraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.Evidence;
import org.papergraph.model.Mention;
import org.papergraph.model.Paper;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;
import org.papergraph.model.Result;
import org.papergraph.model.Span;
import org.papergraph.model.StatedAs;

class AnnotationJsonTest {

    private static final Paper PAPER = new Paper(
            Optional.of("p1"),
            "TinyOwl",
            "TinyOwl is trained on DarkRoads and reaches 41\\%.",
            Optional.of("2401.00001"),
            Optional.of("10.1000/owl"),
            List.of("Ada Owl"),
            Optional.of("2024-01-05"),
            Optional.of("https://example.org/owl"));

    private static final Evidence EVIDENCE = new Evidence(
            new Span(8, 57),
            List.of(new Span(8, 15)),
            List.of(new Span(30, 39)),
            List.of(new Span(19, 29)),
            StatedAs.OWN,
            Set.of("classifier", "pattern:trained-on"));

    private static final Annotation ANNOTATION = new Annotation(
            PAPER,
            List.of(
                    new Entity(
                            "e1",
                            EntityType.METHOD,
                            "TinyOwl",
                            List.of("TinyOwl"),
                            List.of(
                                    new Mention(new Span(0, 7), "TinyOwl", EntityType.METHOD, 0.9),
                                    new Mention(new Span(8, 15), "TinyOwl", EntityType.METHOD, 0.9)),
                            0.9),
                    new Entity("e2", EntityType.DATASET, "DarkRoads", List.of("DarkRoads"), List.of(), 0.5)),
            List.of(
                    new Relation("paper", RelationType.INTRODUCES, "e1", 1, List.of()),
                    new Relation("e1", RelationType.TRAINED_ON, "e2", 0.75, List.of(EVIDENCE))),
            List.of(new Result("e1", Optional.of("e2"), Optional.empty(), "41\\%", false, 0.25, List.of(EVIDENCE))));

    @TempDir
    Path directory;

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        assertEquals(
                List.of(ANNOTATION, ANNOTATION),
                read(AnnotationJson.write(ANNOTATION) + "\n\n" + AnnotationJson.write(ANNOTATION)));
    }

    @Test
    void theBareFormOfTheGoldStandardIsEnough() throws IOException {
        Annotation bare = read("""
                        {"id": "p1", "title": "TinyOwl", "entities": [{"id": "e1", "type": "Method", "name": "TinyOwl", \
                        "mentions": ["TinyOwl"]}], "relations": [["paper", "introduces", "e1"]], \
                        "results": [{"method": "e1", "dataset": null, "metric": null, "value": "3x", "delta": true}]}""").get(0);
        assertEquals("", bare.paper().abstractText());
        assertEquals(1, bare.entities().get(0).confidence());
        assertEquals(
                new Relation("paper", RelationType.INTRODUCES, "e1", 1, List.of()),
                bare.relations().get(0));
        assertEquals(
                new Result("e1", Optional.empty(), Optional.empty(), "3x", true, 1, List.of()),
                bare.results().get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                                                            | invalid JSON at column",
                "[]                                                           | not a JSON object",
                "{\"entities\": 3}                                            | entities is not a list",
                "{\"entities\": [{\"id\": \"e1\"}]}                           | no type",
                "{\"entities\": [{\"id\": \"e1\", \"type\": \"Owl\"}]}        | no such type: Owl",
                "{\"entities\": [{\"id\": \"e1\", \"type\": \"Task\"}]}       | an entity without name and mentions",
                "{\"entities\": [{\"type\": \"Task\", \"name\": \"x\"}]}      | no id",
                "{\"title\": \"T\", \"abstract\": \"A\", \"entities\": [{\"id\": \"e\", \"type\": \"Task\", \"name\": \"x\","
                        + " \"offsets\": [[2, 9]]}]}                          | offsets beyond the text: [2,9]",
                "{\"entities\": [{\"id\": \"e\", \"type\": \"Task\", \"name\": \"x\", \"offsets\": [[3, 2]]}]} | not a pair",
                "{\"relations\": [[\"e1\", \"usedFor\"]]}                     | a relation is not [subject,",
                "{\"relations\": [[\"e1\", \"eats\", \"e2\"]]}                | no such relation: eats",
                "{\"results\": [{\"method\": \"e1\"}]}                        | no value",
                "{\"results\": [{\"method\": \"e1\", \"value\": \"1\", \"confidence\": 7}]} | confidence is not between"
            })
    void aMalformedLineIsNamed(String line, String reason) throws IOException {
        Path file = Files.writeString(directory.resolve("a.jsonl"), AnnotationJson.write(ANNOTATION) + "\n" + line);
        List<Annotation> before = new ArrayList<>();
        MalformedAnnotationException failure =
                assertThrows(MalformedAnnotationException.class, () -> AnnotationJson.read(file, before::add));
        assertEquals(List.of(ANNOTATION), before);
        assertEquals(2, failure.reject().line());
        assertTrue(failure.getMessage().startsWith(file + ":2: not an annotation: " + reason), failure::getMessage);
    }

    @Test
    void goldTakesMissingAbstractsFromThePapersBesideIt() throws IOException {
        Path gold = Files.writeString(directory.resolve("gold.jsonl"), "{\"id\": \"p1\", \"title\": \"TinyOwl\"}\n");
        assertThrows(UnreadableFileException.class, () -> GoldFile.read(gold));
        Files.writeString(
                directory.resolve("papers.json"),
                "[{\"id\": \"p1\", \"title\": \"TinyOwl\", \"abstract\": \"It sees.\"}]");
        assertEquals("TinyOwl\nIt sees.", GoldFile.read(gold).get(0).paper().text());
    }

    private List<Annotation> read(String text) throws IOException {
        return AnnotationJson.read(Files.writeString(directory.resolve("a.jsonl"), text));
    }
}
