package org.papergraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.model.Annotation;
import org.papergraph.read.AnnotationJson;

/** The expected tables were written by the reference scorer, a Python program, from the same two files. */
class EvaluationTest {

    private static final List<Annotation> GOLD = annotations("gold.jsonl");
    private static final List<Annotation> PREDICTED = annotations("predicted.jsonl");

    @Test
    void theTablesAreThoseOfTheReferenceScorer() throws IOException {
        assertEquals(
                resource("scores.txt"),
                ScoreReport.text(Evaluation.of(GOLD, PREDICTED).tables()));
    }

    @Test
    void theJsonIsThatOfTheReferenceScorerToTheLastDigit() throws IOException {
        assertEquals(
                resource("scores.json"),
                ScoreReport.json(Evaluation.of(GOLD, PREDICTED).tables()) + "\n");
    }

    @Test
    void goldIsPerfectAgainstItself() {
        List<Annotation> one = GOLD.subList(0, 1);
        Evaluation.of(one, one)
                .tables()
                .forEach((name, rows) -> rows.forEach((label, score) -> {
                    assertEquals(1, score.f1(), name + " " + label);
                    assertEquals(score.gold(), score.hit(), name + " " + label);
                }));
    }

    @Test
    void nothingPredictedScoresNothing() {
        Score all = Evaluation.of(GOLD, List.of()).tables().get("entities").get("all");
        assertEquals(new Score(0, 0, 20), all);
        assertEquals(0, all.f1());
    }

    @Test
    void errorsAreGroupedWithTheirSentences() {
        String report = ErrorReport.text(Evaluation.of(GOLD, PREDICTED), 1);
        assertContains(report, "\nwrong type, Benchmark as Dataset: 3\n  a  NightBench  | On NightBench it reaches");
        assertContains(
                report, "\nwrong boundary, Task: 1\n  b  Straße Parsing (found: parsing)  | Straße Parsing with");
        assertContains(report, "\nmissed entity, Dataset: 1\n  d  Hush  | A quiet study");
        assertContains(
                report, "\nmissed relation, trainedOn (Method, Dataset): 1\n  a  TinyOwl trainedOn DarkRoads  | ");
        assertContains(
                report, "\nspurious relation, partOf (Method, Method): 1\n  a  ViT partOf TinyOwl  | TinyOwl builds");
        assertContains(report, "\nmissed result: 3\n  a  TinyOwl / NightBench / mAP / 2.5%  | On NightBench");
    }

    @Test
    void anErrorAcrossSentencesShowsThoseOfBothEnds() {
        String report = ErrorReport.text(Evaluation.of(GOLD, PREDICTED), 1);
        assertContains(
                report,
                "\nmissed relation, evaluatedOn (Method, Benchmark): 3\n"
                        + "  a  TinyOwl evaluatedOn NightBench  | TinyOwl: Small Models that See at Night … On NightBench");
    }

    private static void assertContains(String text, String part) {
        assertEquals(part, text.contains(part) ? part : text);
    }

    private static List<Annotation> annotations(String name) {
        try {
            return AnnotationJson.read(
                    Path.of(EvaluationTest.class.getResource(name).toURI()));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = EvaluationTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
