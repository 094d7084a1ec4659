package org.papergraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.update.UpdateExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.query.result.Terms;
import org.papergraph.query.saved.CatalogueReader;
import org.papergraph.query.saved.ParameterBinder;
import org.papergraph.store.GraphStore;

/** Each check finds the fault that is planted for it. */
class ChecksTest {

    private static final String PREFIXES = """
            PREFIX pg: <https://w3id.org/papergraph/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX method: <https://w3id.org/papergraph/method/>
            PREFIX task: <https://w3id.org/papergraph/task/>
            PREFIX dataset: <https://w3id.org/papergraph/dataset/>
            PREFIX benchmark: <https://w3id.org/papergraph/benchmark/>
            PREFIX paper: <https://w3id.org/papergraph/paper/>
            """;

    private static List<Map<String, String>> rows(String check, String fault) throws Exception {
        try (GraphStore store = SampleGraph.create()) {
            Dataset dataset = store.dataset().orElseThrow();
            String update = PREFIXES + "INSERT DATA { GRAPH paper:fault { " + fault + " } }";
            dataset.executeWrite(
                    () -> UpdateExecution.dataset(dataset).update(update).execute());
            QueryRunner runner = new QueryRunner(store, Duration.ofMinutes(1));
            Query query = new ParameterBinder(runner.names())
                    .bind(CatalogueReader.bundled().get("check/" + check), Map.of());
            return runner.select(
                    query,
                    rows -> rows.stream()
                            .map(row -> rows.getResultVars().stream()
                                    .filter(v -> row.get(v) != null)
                                    .collect(Collectors.toMap(v -> v.getVarName(), v -> Terms.text(row.get(v)))))
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            cycles | method:vit pg:basedOn method:deit | method/deit method/vit
            cycles | dataset:a pg:partOf dataset:b . dataset:b pg:partOf dataset:a | dataset/a dataset/b
            cycles | task:image-classification pg:subTaskOf task:fine-grained-recognition | task/fine-grained-recognition task/image-classification
            cycles | method:a pg:versionOf method:b . method:b pg:versionOf method:a | method/a method/b
            cycles | task:a skos:broader task:a | task/a
            related-to-itself | method:bert pg:outperforms method:bert | method/bert
            two-types | method:bert a pg:Task | method/bert
            two-types | benchmark:glue a pg:Dataset | benchmark/glue
            orphans | method:x a pg:Method . paper:s rdf:subject method:x | method/x
            """)
    void theFaultIsFound(String check, String fault, String things) throws Exception {
        Set<String> found = rows(check, fault).stream()
                .map(row -> row.get("thing").replace("https://w3id.org/papergraph/", ""))
                .collect(Collectors.toSet());

        assertEquals(Set.of(things.split(" ")), found);
    }

    @Test
    void aRelationWithoutAStatementIsFound() throws Exception {
        String fault = "paper:fault a pg:Paper . method:vit pg:trainedOn dataset:imagenet";

        assertEquals(
                List.of("https://w3id.org/papergraph/method/vit"),
                rows("unsupported", fault).stream().map(r -> r.get("subject")).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "method:x a pg:Method,          Conv-Tas Net,      1.0,  Conv-TasNet",
        "method:x a pg:Method,          Transfomer,        0.91, Transformer",
        "task:x a pg:Task,              speach separation, 0.94, speech separation",
        "dataset:x a pg:DataResource,   BooksCoprus,       0.91, BooksCorpus",
    })
    void aMisspeltNameIsFoundWithItsSimilarity(String type, String label, double similarity, String of)
            throws Exception {
        List<Map<String, String>> rows = rows("near-duplicates", type + " ; skos:prefLabel '" + label + "'");

        assertEquals(1, rows.size(), rows::toString);
        assertEquals(similarity, Double.parseDouble(rows.get(0).get("similarity")));
        assertEquals(
                Set.of(label, of),
                Set.of(rows.get(0).get("oneLabel"), rows.get(0).get("twoLabel")));
    }

    @ParameterizedTest
    @CsvSource({
        "method:x a pg:Method, Transformer 2",
        "method:x_a-sense a pg:Method, Transformer",
        "task:x a pg:Task, Transformer",
        "method:x a pg:Method, Ransformer",
        "method:x a pg:Method, BERTs",
    })
    void anotherVersionSenseKindOrWordIsNoDuplicate(String type, String label) throws Exception {
        assertEquals(List.of(), rows("near-duplicates", type + " ; skos:prefLabel '" + label + "'"));
    }
}
