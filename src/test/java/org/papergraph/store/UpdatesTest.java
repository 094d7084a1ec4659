package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.map.PG;

/** After any adds, changes and removals, the store is equal to one that is built at once from what is left. */
class UpdatesTest {

    /** A paper and what becomes of it: the names that it gives to two methods, or nothing when it goes. */
    record Step(int paper, List<String> names) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<String> name = Arbitraries.of("bert", "BERT", "Bert", "gpt", "GPT");
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.integers().between(1, 4), name.list().ofMaxSize(3))
                .as(Step::new);
        return step.list().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = 200)
    void anyHistoryEndsInTheSameStore(@ForAll("steps") List<Step> steps) {
        Map<Integer, Step> left = new HashMap<>();
        try (GraphStore lived = GraphStore.inMemory();
                GraphStore built = GraphStore.inMemory()) {
            for (Step step : steps) {
                apply(lived, step);
                left.put(step.paper(), step);
            }
            List<Step> remaining = new ArrayList<>(left.values());
            remaining.removeIf(step -> step.names().isEmpty());
            Map<String, Model> graphs = new HashMap<>();
            remaining.forEach(step -> graphs.put(iri(step), graph(step)));
            built.put(graphs);
            assertEquals(Quads.of(built), Quads.of(lived));
        }
    }

    private static void apply(GraphStore store, Step step) {
        if (step.names().isEmpty()) {
            store.remove(List.of(iri(step)));
        } else {
            assertEquals(List.of(), store.put(Map.of(iri(step), graph(step))));
        }
    }

    private static String iri(Step step) {
        return "https://w3id.org/papergraph/paper/p" + step.paper();
    }

    private static Model graph(Step step) {
        Model model = ModelFactory.createDefaultModel();
        for (String name : step.names()) {
            Resource method =
                    model.createResource("https://w3id.org/papergraph/method/" + name.toLowerCase(Locale.ROOT));
            method.addProperty(RDF.type, PG.Method)
                    .addProperty(RDF.type, PG.Entity)
                    .addProperty(PG.name, name);
        }
        return model;
    }
}
