package org.papergraph.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityKey;
import org.papergraph.model.EntityType;
import org.papergraph.model.Evidence;
import org.papergraph.model.Mention;
import org.papergraph.model.Paper;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;
import org.papergraph.model.Result;
import org.papergraph.model.Span;
import org.papergraph.model.StatedAs;
import org.papergraph.store.Quads;

class GraphMapperTest {

    private static final Paper PAPER = new Paper(
            Optional.of("p7"),
            "TinyNet: A Network",
            "On \ud835\udd4f we train TinyNet on ImageNet-1k. It gains +1.5\\% accuracy.",
            Optional.of("2406.01234v2"),
            Optional.empty(),
            List.of("Ada Example", "Bo Beispiel"),
            Optional.of("2024-06-03"),
            Optional.of("https://example.org/tinynet"));
    private static final String IRI = Iris.BASE + "paper/arxiv-2406.01234";
    private static final Map<String, EntityKey> KEYS = Map.of(
            "e1", key(EntityType.METHOD, "TinyNet"),
            "e2", key(EntityType.DATASET, "ImageNet"),
            "e3", key(EntityType.METRIC, "accuracy"));
    private static final List<Entity> ENTITIES = List.of(
            entity("e1", EntityType.METHOD, "TinyNet"),
            entity("e2", EntityType.DATASET, "ImageNet-1k"),
            entity("e3", EntityType.METRIC, "accuracy"));
    private static final List<Span> SENTENCES = List.of(
            span("TinyNet: A Network"),
            span("On \ud835\udd4f we train TinyNet on ImageNet-1k."),
            span("It gains +1.5\\% accuracy."));
    private static final GraphMapper MAPPER =
            new GraphMapper(new Iris(), new Extractor("0.1.0", Map.of("lexicon", "abc")));

    private static EntityKey key(EntityType type, String name) {
        return new EntityKey(type, name, Optional.empty());
    }

    /** Where {@code words} stand last in the text. */
    private static Span span(String words) {
        int start = PAPER.text().lastIndexOf(words);
        return new Span(start, start + words.length());
    }

    private static Entity entity(String id, EntityType type, String form) {
        return new Entity(id, type, form, List.of(form), List.of(new Mention(span(form), form, type, 0.9)), 0.9);
    }

    private static Evidence evidence(int sentence, String subject, String object, String cue, String source) {
        return new Evidence(
                SENTENCES.get(sentence),
                List.of(span(subject)),
                List.of(span(object)),
                List.of(span(cue)),
                StatedAs.OWN,
                Set.of(source));
    }

    private static Relation relation(
            String subject, RelationType type, String object, double confidence, Evidence... evidence) {
        return new Relation(subject, type, object, confidence, List.of(evidence));
    }

    private static Model map(List<Relation> relations, List<Result> results) {
        return MAPPER.map(new Annotation(PAPER, ENTITIES, relations, results), SENTENCES, KEYS);
    }

    private static Model map(Relation... relations) {
        return map(List.of(relations), List.of());
    }

    private static Resource entity(Model model, String local) {
        return model.createResource(Iris.BASE + local);
    }

    /** The whole graph of one paper, as {@code tinynet.ttl} has it. */
    @Test
    void mapsAPaperWithAllThatItStates() {
        Relation introduces = relation("paper", RelationType.INTRODUCES, "e1", 0.95);
        Relation trained = relation(
                "e1",
                RelationType.TRAINED_ON,
                "e2",
                0.876543,
                evidence(1, "TinyNet", "ImageNet-1k", "train", "pattern:train"));
        Result gain = new Result(
                "e1",
                Optional.of("e2"),
                Optional.of("e3"),
                "+1.5\\%",
                true,
                0.5,
                List.of(evidence(2, "It", "+1.5\\%", "gains", "pattern:gain")));
        Model model = map(List.of(introduces, trained), List.of(gain));
        Model expected = RDFDataMgr.loadModel("src/test/resources/org/papergraph/map/tinynet.ttl");
        Quads.assertSame(expected, model);
    }

    @Test
    void offsetsCountCodePointsSoThatSubstrFindsTheQuote() {
        String query = """
                PREFIX oa: <http://www.w3.org/ns/oa#>
                PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                SELECT ?exact ?found {
                  ?place oa:hasSource/rdf:value ?text ; oa:hasSelector [ oa:start ?start ; oa:end ?end ], [ oa:exact ?exact ]
                  BIND (SUBSTR(?text, ?start + 1, ?end - ?start) AS ?found)
                }
                """;
        List<String> quotes = new ArrayList<>();
        try (QueryExecution execution = QueryExecution.model(map()).query(query).build()) {
            execution.execSelect().forEachRemaining(row -> {
                assertEquals(
                        row.getLiteral("exact").getString(),
                        row.getLiteral("found").getString());
                quotes.add(row.getLiteral("exact").getString());
            });
        }
        assertTrue(
                quotes.contains("ImageNet-1k")
                        && quotes.contains(SENTENCES.get(1).of(PAPER.text())),
                quotes.toString());
    }

    @Test
    void thePapersOwnUnnamedApproachHasAnIriOfItsOwn() {
        Model model = map(
                relation("paper", RelationType.INTRODUCES, "this", 1),
                relation("this", RelationType.TRAINED_ON, "e2", 1));
        Resource approach = entity(model, "method/approach_arxiv-2406.01234");
        assertTrue(approach.hasProperty(RDF.type, PG.UnnamedMethod));
        assertTrue(approach.hasProperty(PG.usesDataset, entity(model, "dataset/imagenet")));
        assertTrue(approach.getProperty(PG.name).getString().contains(PAPER.title()));
        assertFalse(map().containsResource(approach));
    }

    @Test
    void aRelationThatIsFoundTwiceIsOneStatementWithTheHigherConfidence() {
        Evidence strong = evidence(1, "TinyNet", "ImageNet-1k", "train", "pattern:train");
        Evidence same = evidence(1, "TinyNet", "ImageNet-1k", "train", "classifier");
        Model model = map(
                relation("e1", RelationType.TRAINED_ON, "e2", 0.4, same),
                relation("e1", RelationType.TRAINED_ON, "e2", 0.8, strong));
        Resource statement =
                model.listSubjectsWithProperty(RDF.type, PG.Statement).next();
        assertEquals("0.8", statement.getProperty(PG.confidence).getString());
        Resource evidence = statement.getProperty(PG.evidence).getResource();
        assertEquals(2, evidence.listProperties(PG.source).toList().size());
        assertEquals(
                1,
                model.listSubjectsWithProperty(RDF.type, PG.Statement).toList().size());
        assertEquals(1, statement.listProperties(PG.evidence).toList().size());
    }

    @Test
    void relationsWhoseEndsDoNotFitTogetherOnceLinkedAreLeftOut() {
        Model model = map(
                relation("e1", RelationType.BASED_ON, "e1", 1),
                relation("e1", RelationType.OUTPERFORMS, "e2", 1),
                relation("e2", RelationType.INTRODUCES, "e1", 1),
                relation("e1", RelationType.EVALUATED_ON, "paper", 1));
        assertFalse(model.contains(null, RDF.type, PG.Statement));
    }

    @Test
    void theAbstractIsKeptToTheLetter() {
        Model model = map();
        assertEquals(
                PAPER.abstractText(),
                model.createResource(IRI).getProperty(DCTerms.abstract_).getString());
    }

    @Test
    void theContentHashChangesWithTheContent() {
        Paper other = Paper.of(PAPER.title(), PAPER.abstractText());
        assertFalse(GraphMapper.contentHash(PAPER).equals(GraphMapper.contentHash(other)));
        assertEquals(
                GraphMapper.contentHash(other), GraphMapper.contentHash(Paper.of(other.title(), other.abstractText())));
    }

    @Test
    void anEntityThatIsNotLinkedIsNamed() {
        Annotation annotation = new Annotation(PAPER, ENTITIES, List.of(), List.of());
        String message = assertThrows(IllegalArgumentException.class, () -> MAPPER.map(annotation, SENTENCES, Map.of()))
                .getMessage();
        assertTrue(message.contains("e1"), message);
    }
}
