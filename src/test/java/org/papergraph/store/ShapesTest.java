package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.map.Papers;

/** Each shape refuses a graph that is good but for one thing. */
class ShapesTest {

    private static final String PREFIXES = """
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX pg: <https://w3id.org/papergraph/ontology#>
            """;
    private static final Model SHAPES = RDFDataMgr.loadModel("ontology/shapes.ttl");
    private static final ShapesGate GATE = new ShapesGate(SHAPES.getGraph());

    static Stream<Arguments> damage() {
        return Stream.of(
                damage("Paper", "DELETE { ?x dcterms:title ?t } WHERE { ?x dcterms:title ?t }"),
                damage("Paper", "INSERT { ?x pg:text 'a property of others' } WHERE { ?x a pg:Paper }"),
                damage("Entity", "INSERT { ?x a pg:Task } WHERE { ?x a pg:Dataset }"),
                damage("Entity", "DELETE { ?x pg:name ?n } WHERE { ?x pg:name ?n }"),
                damage("MethodRelations", "INSERT { ?t pg:outperforms ?m } WHERE { ?t a pg:Task . ?m a pg:Method }"),
                damage("ResourceRelations", "INSERT { ?m pg:benchmarkFor ?t } WHERE { ?m a pg:Method . ?t a pg:Task }"),
                damage("TaskRelations", "INSERT { ?m pg:subTaskOf ?t } WHERE { ?m a pg:Method . ?t a pg:Task }"),
                damage("PartOf", "INSERT { ?m pg:partOf ?d } WHERE { ?m a pg:Method . ?d a pg:Dataset }"),
                damage("UsesDataset", "DELETE { ?m pg:usesDataset ?d } WHERE { ?m pg:usesDataset ?d }"),
                damage("DataResource", "DELETE { ?d a pg:DataResource } WHERE { ?d a pg:Dataset }"),
                damage("Statement", "DELETE { ?s rdf:object ?o } WHERE { ?s rdf:object ?o }"),
                damage("confidence", "INSERT { ?s pg:confidence 1.5 } WHERE { ?s a pg:Statement }"),
                damage("Claim", "INSERT { ?s a pg:Claim ; pg:support 1 } WHERE { ?s a pg:Statement }"),
                damage("Result", "DELETE { ?r pg:value ?v } WHERE { ?r pg:value ?v }"),
                damage("Result", "DELETE { ?r pg:text ?v } WHERE { ?r pg:text ?v }"),
                damage("Evidence", "DELETE { ?e oa:hasBody ?s } WHERE { ?e oa:hasBody ?s }"),
                damage("Place", "DELETE { ?p oa:hasSource ?s } WHERE { ?p oa:hasSource ?s }"),
                damage("Mention", "DELETE { ?p pg:mentionOf ?e } WHERE { ?p pg:mentionOf ?e }"),
                damage(
                        "TextPositionSelector",
                        "DELETE { ?p oa:end ?e } INSERT { ?p oa:end -1 } WHERE { ?p oa:end ?e }"),
                damage("TextQuoteSelector", "DELETE { ?p oa:exact ?e } WHERE { ?p oa:exact ?e }"),
                damage("TextPart", "DELETE { ?p rdf:value ?t } WHERE { ?p rdf:value ?t }"),
                damage("Extractor", "DELETE { ?e pg:version ?v } WHERE { ?e pg:version ?v }"));
    }

    private static Arguments damage(String shape, String update) {
        return Arguments.of(shape, update);
    }

    private static Model good() {
        return Papers.graph(Papers.annotation(1, 0));
    }

    @Test
    void aGoodGraphSatisfiesAll() {
        assertEquals(List.of(), GATE.violations(good().getGraph()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("damage")
    void aShapeRefusesWhatViolatesIt(String shape, String update) {
        Model model = good();
        long before = model.size();
        UpdateAction.parseExecute(PREFIXES + update, model);
        assertTrue(model.size() != before || update.contains("-1"), "the update must change the graph");
        Set<String> shapes = new TreeSet<>();
        GATE.report(model.getGraph()).getEntries().forEach(e -> shapes.add(String.valueOf(owner(e.source()))));
        assertTrue(shapes.contains(shape), shapes.toString());
    }

    /** The named shape that holds the one which was violated. */
    private static String owner(org.apache.jena.graph.Node source) {
        var shape = SHAPES.asRDFNode(source).asResource();
        while (shape.isAnon()) {
            shape = SHAPES.listStatements(null, null, shape).next().getSubject();
        }
        return shape.getLocalName();
    }

    @Test
    void everyShapeHasItsDamage() {
        Set<String> shapes = new TreeSet<>();
        SHAPES.listSubjectsWithProperty(
                        RDF.type, ResourceFactory.createResource("http://www.w3.org/ns/shacl#NodeShape"))
                .forEach(s -> shapes.add(s.getLocalName()));
        Set<String> damaged = new TreeSet<>();
        damage().forEach(a -> damaged.add((String) a.get()[0]));
        shapes.removeAll(damaged);
        assertEquals(Set.of(), shapes);
    }
}
