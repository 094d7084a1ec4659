package org.papergraph.query.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.SampleGraph;

/** Names are found whatever their case, blanks and hyphens, by their beginnings, and with mistakes in them. */
class NameIndexTest {

    private static final NameIndex NAMES = new QueryRunner(SampleGraph.create(), Duration.ofMinutes(1)).names();

    private static Node type(String name) {
        return NodeFactory.createURI("https://w3id.org/papergraph/ontology#" + name);
    }

    private static List<String> search(String typed, String... types) {
        return NAMES
                .search(typed, List.of(types).stream().map(NameIndexTest::type).toList(), 3)
                .stream()
                .map(NamedThing::label)
                .toList();
    }

    @Test
    void aNameIsFoundInAnySpelling() {
        for (String spelling : List.of("CIFAR-10", "cifar 10", "Cifar10")) {
            assertEquals(1, NAMES.called(spelling, Set.of(type("Dataset"))).size(), spelling);
        }
        assertEquals(List.of(), NAMES.called("CIFAR-10", Set.of(type("Method"))));
        assertEquals(2, NAMES.called("eva", Set.of()).size());
    }

    @Test
    void papersAreFoundByTitleAndNumber() {
        assertEquals(
                NAMES.called("1907.11692", Set.of()),
                NAMES.called("RoBERTa: A Robustly Optimized BERT Pretraining Approach", Set.of()));
    }

    @Test
    void whatIsCalledSoComesFirstThenWhatBeginsSo() {
        assertEquals(List.of("BERT", "RoBERTa"), search("bert", "Method"));
        assertEquals(List.of("image classification"), search("image", "Task"));
    }

    @Test
    void mistakesAreForgivenInNamesLongEnoughToTell() {
        assertEquals(List.of("Transformer"), search("Tranformer", "Method"));
        assertEquals(List.of("ImageNet"), search("ImgaeNet", "Dataset"));
        assertEquals(List.of(), search("VTi", "Method"));
    }

    @Test
    void distancesCountTranspositionsOnce() {
        assertEquals(0, Spelling.distance("bert", "bert"));
        assertEquals(1, Spelling.distance("bert", "bret"));
        assertEquals(3, Spelling.distance("kitten", "sitting"));
        assertEquals(4, Spelling.distance("", "bert"));
    }
}
