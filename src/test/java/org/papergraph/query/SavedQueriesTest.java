package org.papergraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.query.result.Terms;
import org.papergraph.query.saved.Catalogue;
import org.papergraph.query.saved.CatalogueReader;
import org.papergraph.query.saved.Parameter;
import org.papergraph.query.saved.ParameterBinder;
import org.papergraph.query.saved.SavedQuery;

/** Each saved query gives the rows that the sample graph should give. */
class SavedQueriesTest {

    private static final QueryRunner RUNNER = new QueryRunner(SampleGraph.create(), Duration.ofMinutes(1));
    private static final Catalogue CATALOGUE = bundled();

    private static Catalogue bundled() {
        try {
            return CatalogueReader.bundled();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of these columns, joined by bars. */
    private static List<String> rows(String name, String columns, String... arguments) throws Exception {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String argument : arguments) {
            String[] pair = argument.split("=", 2);
            given.put(pair[0], List.of(pair[1]));
        }
        Query query = new ParameterBinder(RUNNER.names()).bind(CATALOGUE.get(name), given);
        return RUNNER.select(query, rows -> table(rows, columns.split(" ")));
    }

    private static List<String> table(RowSet rows, String[] columns) {
        return rows.stream()
                .map(row -> String.join(
                        " | ",
                        Arrays.stream(columns)
                                .map(c -> Terms.text(row.get(c)).replaceFirst("^.*#", ""))
                                .toList()))
                .toList();
    }

    @Test
    void theCatalogueIsSoundAndWhole() {
        assertEquals(List.of(), CATALOGUE.problems());
        assertEquals(21, CATALOGUE.queries().stream().filter(q -> !q.isCheck()).count());
    }

    @Test
    void methodUsesDataset() throws Exception {
        assertEquals(
                List.of(
                        "DeiT | evaluatedOn | 0.95",
                        "DeiT | trainedOn | 0.96",
                        "ViT | evaluatedOn | 0.93",
                        "ViT | evaluatedOn | 0.85"),
                rows("method-uses-dataset", "methodLabel relation certainty", "dataset=image net"));
        assertEquals(
                List.of("We train BERT on BooksCorpus and on Wikipedia."),
                rows("method-uses-dataset", "sentence", "dataset=books-corpus", "method=bert"));
        assertEquals(
                List.of("BERT | BooksCorpus", "BERT | Wikipedia", "DeiT | ImageNet", "ViT | JFT-300M"),
                rows("method-uses-dataset", "methodLabel datasetLabel", "relation=trainedOn", "confidence=0.95"));
    }

    @Test
    void whatIsSaidOfEarlierWorkIsLeftOutUnlessAskedFor() throws Exception {
        List<String> own = rows("method-uses-dataset", "methodLabel datasetLabel", "dataset=image net");
        assertEquals(own, rows("method-uses-dataset", "methodLabel datasetLabel", "dataset=image net", "stated=any"));
        assertEquals(List.of(), rows("method-uses-dataset", "methodLabel", "dataset=image net", "stated=background"));
    }

    @Test
    void hierarchyTellsWhoSaysSo() throws Exception {
        assertEquals(
                List.of("subTaskOf | image classification | paper | 0.7"),
                rows("hierarchy", "relation widerLabel source certainty", "thing=fine-grained recognition"));
    }

    @Test
    void datasetsByUse() throws Exception {
        assertEquals(
                List.of("BooksCorpus | 2 | 2 | 0 | 2", "GLUE | 2 | 0 | 2 | 2", "ImageNet | 2 | 1 | 2 | 2"),
                rows("datasets-by-use", "datasetLabel methods trainedOn evaluatedOn papers")
                        .subList(0, 3));
        assertEquals(List.of("ImageNet"), rows("datasets-by-use", "datasetLabel", "task=image classification"));
        assertEquals(List.of("GLUE"), rows("datasets-by-use", "datasetLabel", "kind=Benchmark"));
    }

    @Test
    void leaderboard() throws Exception {
        assertEquals(
                List.of("top-1 accuracy | ViT | 88.55 | 88.55%", "top-1 accuracy | DeiT | 83.1 | 83.1%"),
                rows("leaderboard", "metricLabel methodLabel value text", "dataset=ImageNet"));
        assertEquals(
                List.of("DeiT", "ViT"),
                rows("leaderboard", "methodLabel", "dataset=ImageNet", "better=lower", "metric=top-1 accuracy"));
    }

    @Test
    void methodLineage() throws Exception {
        assertEquals(
                List.of("ancestors | ViT | Transformer", "descendants | DeiT | ViT", "descendants | EVA | ViT"),
                rows("method-lineage", "direction newerLabel olderLabel", "method=vision transformer"));
        assertEquals(
                List.of("DeiT is a ViT that is trained on ImageNet alone."),
                rows("method-lineage", "sentence", "method=DeiT", "direction=ancestors")
                        .subList(0, 1));
    }

    @Test
    void whatOutperforms() throws Exception {
        assertEquals(
                List.of("RoBERTa | 0.88 | RoBERTa: A Robustly Optimized BERT Pretraining Approach"),
                rows("what-outperforms", "betterLabel certainty paperLabel", "method=BERT"));
        assertEquals(List.of(), rows("what-outperforms", "betterLabel", "method=RoBERTa"));
    }

    @Test
    void methodsForTask() throws Exception {
        assertEquals(
                List.of("ViT | image classification | 1", "DeiT | fine-grained recognition | 1"),
                rows("methods-for-task", "methodLabel kindLabel papers", "task=Image Classification"));
    }

    @Test
    void benchmarksForTask() throws Exception {
        assertEquals(
                List.of("ImageNet | Dataset | 2"),
                rows("benchmarks-for-task", "datasetLabel type methods", "task=image classification"));
    }

    @Test
    void methodsEvaluatedOnBoth() throws Exception {
        assertEquals(
                List.of("ViT | 2"),
                rows("methods-evaluated-on-both", "methodLabel papers", "first=ImageNet", "second=CIFAR 10"));
        assertEquals(
                List.of("BERT | 1"),
                rows("methods-evaluated-on-both", "methodLabel papers", "first=GLUE", "second=SQuAD"));
    }

    @Test
    void contamination() throws Exception {
        assertEquals(
                List.of("DeiT | ImageNet | DeiT is a ViT that is trained on ImageNet alone."),
                rows("contamination", "methodLabel datasetLabel trainingSentence"));
    }

    @Test
    void tasksWithoutBenchmark() throws Exception {
        assertEquals(
                List.of("aesthetics assessment | 1", "fine-grained recognition | 1", "speech separation | 1"),
                rows("tasks-without-benchmark", "taskLabel methodCount"));
        assertEquals(List.of(), rows("tasks-without-benchmark", "taskLabel", "methods=2"));
    }

    @Test
    void usedTogether() throws Exception {
        assertEquals(
                List.of("BooksCorpus | GLUE | 2"), rows("used-together", "thingLabel otherLabel together", "papers=2"));
        assertEquals(
                List.of("ImageNet | CIFAR-10 | 1", "ImageNet | JFT-300M | 1"),
                rows("used-together", "thingLabel otherLabel together", "thing=ImageNet"));
    }

    @Test
    void papersMentioning() throws Exception {
        assertEquals(
                List.of("JFT-300M | ViT is trained on JFT-300M."),
                rows("papers-mentioning", "form sentence", "thing=JFT 300M"));
        assertEquals(
                3,
                rows("papers-mentioning", "paper", "thing=ViT").stream()
                        .distinct()
                        .count());
    }

    @Test
    void introducedBy() throws Exception {
        assertEquals(List.of("BERT | Method"), rows("introduced-by", "thingLabel kind", "paper=1810.04805"));
        assertEquals(7, rows("introduced-by", "thing").size());
    }

    @Test
    void evidence() throws Exception {
        assertEquals(
                List.of("BERT | evaluatedOn | GLUE | own | hand | abstract | On GLUE, BERT reaches a score of 80.5."),
                rows(
                        "evidence",
                        "subjectLabel relation objectLabel claim sources part sentence",
                        "subject=BERT",
                        "object=GLUE"));
    }

    @Test
    void lowConfidence() throws Exception {
        assertEquals(
                List.of("0.45 | DeiT | usedFor | fine-grained recognition"),
                rows("low-confidence", "certainty subjectLabel relation objectLabel"));
        assertEquals(
                List.of(
                        "0.45 | usedFor",
                        "0.7 | outperforms",
                        "0.7 | subTaskOf",
                        "0.8 | outperforms",
                        "0.8 | usedFor",
                        "0.8 | evaluatedOn"),
                rows("low-confidence", "certainty relation", "confidence=0.81"));
    }

    @Test
    void sharedNames() throws Exception {
        assertEquals(List.of("EVA | Method | 1", "EVA | Method | 1"), rows("shared-names", "name kind papers"));
    }

    @Test
    void about() throws Exception {
        assertEquals(
                List.of(
                        "from | basedOn | BERT",
                        "from | evaluatedOn | GLUE",
                        "from | outperforms | BERT",
                        "from | trainedOn | BooksCorpus",
                        "to | introduces | RoBERTa: A Robustly Optimized BERT Pretraining Approach"),
                rows("about", "direction relation otherLabel", "thing=RoBERTa"));
    }

    static List<SavedQuery> checks() {
        return CATALOGUE.queries().stream().filter(SavedQuery::isCheck).toList();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void checksFindNothingInAGoodGraph(SavedQuery check) throws Exception {
        assertEquals(
                List.of(), rows(check.name(), String.join(" ", check.query().getResultVars())));
    }

    @Test
    void history() throws Exception {
        assertEquals(List.of("build | 7 | 0"), rows("history", "command added replaced", "since=2026-01-31"));
        assertEquals(List.of(), rows("history", "command", "since=2026-02-02"));
    }

    static List<SavedQuery> all() {
        return CATALOGUE.queries();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyExampleFindsSomethingThatExists(SavedQuery query) throws Exception {
        Map<String, List<String>> examples = new LinkedHashMap<>();
        query.parameters().stream()
                .filter(Parameter::required)
                .forEach(p -> examples.put(p.name(), List.of(p.example().orElseThrow())));
        Query bound = new ParameterBinder(RUNNER.names()).bind(query, examples);
        assertTrue(query.isCheck() || RUNNER.select(bound, RowSet::hasNext), query.name());
    }
}
