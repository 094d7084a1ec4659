package org.papergraph.query.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.QueryService;
import org.papergraph.query.SampleGraph;
import org.papergraph.query.saved.CatalogueReader;
import org.papergraph.query.search.Found.Match;
import org.papergraph.query.text.TextHit.Piece;
import org.papergraph.store.GraphStore;

/** Things are found by their names, papers by their words, things by the sentences about them. */
class SearchTest {

    private static final GraphStore STORE = SampleGraph.create();
    private static final QueryService SERVICE = service(STORE);

    private static QueryService service(GraphStore store) {
        QueryRunner runner = new QueryRunner(store, Duration.ofMinutes(1));
        QueryService service = new QueryService(runner, new CatalogueReader(Optional.<Path>empty()));
        service.offerTexts();
        return service;
    }

    private static List<Found> find(String typed) {
        return SERVICE.search().find(typed, thing -> true, 10);
    }

    private static List<String> labels(List<Found> found) {
        return found.stream().map(f -> f.thing().label()).toList();
    }

    private static Found only(String typed, Match match, String label) {
        return find(typed).stream()
                .filter(f -> f.match() == match && f.thing().label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + labels(find(typed))));
    }

    @Test
    void aWholeNameComesFirstThenNamesThatHoldItAndPapers() {
        List<Found> found = find("bert");
        assertEquals("BERT", found.get(0).thing().label());
        assertTrue(labels(found).contains("RoBERTa"));
        assertTrue(labels(found)
                .contains("BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding"));
    }

    @Test
    void aPaperIsFoundByWordsOfItsAbstractInAnyInflection() {
        Found paper = only(
                "applying patches",
                Match.TEXT,
                "An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale");
        List<String> marked = paper.text().orElseThrow().snippet().stream()
                .filter(Piece::marked)
                .map(Piece::text)
                .toList();
        assertEquals(List.of("applies", "patches"), marked);
    }

    @Test
    void aThingIsFoundByASentenceAboutIt() {
        Found found = only("masked images", Match.EVIDENCE, "ViT");
        assertEquals(
                "https://w3id.org/papergraph/paper/arxiv-2211.07636",
                found.text().orElseThrow().paper());
        assertEquals("EVA is a plain ViT that learns from masked images.", text(found));
    }

    private static String text(Found found) {
        return found.text().orElseThrow().snippet().stream().map(Piece::text).collect(Collectors.joining());
    }

    @Test
    void mistakesAreForgivenAndTheLastWordMayBeBegun() {
        only("speech separaton", Match.NAME, "speech separation");
        only(
                "wavefrom",
                Match.TEXT,
                "Conv-TasNet: Surpassing Ideal Time-Frequency Magnitude Masking for Speech Separation");
        only(
                "several voi",
                Match.TEXT,
                "Conv-TasNet: Surpassing Ideal Time-Frequency Magnitude Masking for Speech Separation");
        assertEquals(List.of(), find("zyzzyva quux"));
    }

    @Test
    void namesInAnotherOrderAreNames() {
        assertEquals(
                "image classification",
                find("classification image").get(0).thing().label());
    }

    @Test
    void betweenEqualNamesTheMoreUsedComesFirst() {
        List<String> begun = labels(SERVICE.search().byName("s", thing -> true, 2));
        assertEquals(List.of("score", "SQuAD"), begun);
    }

    @Test
    void sparqlAsksTheSameIndex() {
        String query = """
                PREFIX text: <http://jena.apache.org/text#>
                PREFIX pg: <https://w3id.org/papergraph/ontology#>
                SELECT DISTINCT ?paper { ?statement text:query (pg:sentence "waveform") ; pg:statedIn ?paper }""";
        String paper = SERVICE.runner()
                .select(
                        QueryFactory.create(query),
                        rows -> rows.next().get("paper").getURI());
        assertEquals("https://w3id.org/papergraph/paper/arxiv-1809.07454", paper);
    }

    @Test
    void theIndexFollowsTheStore() {
        GraphStore store = SampleGraph.create();
        QueryService service = service(store);
        assertEquals(1, service.search().find("waveform", t -> true, 1).size());
        store.remove(List.of("https://w3id.org/papergraph/paper/arxiv-1809.07454"));
        assertEquals(List.of(), service.search().find("waveform", t -> true, 1));
    }
}
