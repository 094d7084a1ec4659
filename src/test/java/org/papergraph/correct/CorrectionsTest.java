package org.papergraph.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.papergraph.map.Iris;
import org.papergraph.map.PG;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityKey;
import org.papergraph.model.EntityType;
import org.papergraph.model.Paper;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;

class CorrectionsTest {

    private static final String MOSS = Iris.BASE + "method/moss";
    private static final String LICHEN = Iris.BASE + "method/lichen";

    /** A paper in which Moss outperforms Lichen. */
    private static final Annotation PAPER = new Annotation(
            Paper.of("On moss", ""),
            List.of(entity("e1", "Moss"), entity("e2", "Lichen")),
            List.of(new Relation("e1", RelationType.OUTPERFORMS, "e2", 0.9, List.of())),
            List.of());

    private static final Map<String, EntityKey> KEYS =
            Map.of("e1", key(EntityType.METHOD, "Moss"), "e2", key(EntityType.METHOD, "Lichen"));

    private static Entity entity(String id, String name) {
        return new Entity(id, EntityType.METHOD, name, List.of(name), List.of(), 1);
    }

    private static EntityKey key(EntityType type, String name) {
        return new EntityKey(type, name, Optional.empty());
    }

    private static Correction correction(
            CorrectionType type, String subject, String predicate, String object, String form) {
        return new Correction(
                type,
                subject,
                Optional.ofNullable(predicate),
                Optional.ofNullable(object),
                Optional.ofNullable(form),
                Optional.empty(),
                "Ann",
                "2026-01-31");
    }

    private static Correction later(Correction c) {
        return new Correction(
                c.type(),
                c.subject(),
                c.predicate(),
                c.object(),
                c.form(),
                c.paper(),
                c.creator(),
                "2026-02-01T12:00:00");
    }

    private static Optional<EntityKey> known(String iri) {
        return KEYS.values().stream()
                .filter(k -> new Iris().entity(k).equals(iri))
                .findFirst();
    }

    private static Corrected apply(Correction... corrections) {
        return new Corrections(List.of(corrections), new Iris()).apply(PAPER, KEYS, CorrectionsTest::known);
    }

    @Test
    void sameJoinsTwoThings() {
        Corrected corrected = apply(correction(CorrectionType.SAME, LICHEN, null, MOSS, null));

        assertEquals(key(EntityType.METHOD, "Moss"), corrected.keys().get("e2"));
        assertEquals(1, corrected.applied().size());
    }

    @Test
    void differentTakesANameOutOfAThing() {
        Correction same = correction(CorrectionType.SAME, LICHEN, null, MOSS, null);
        Correction different = correction(CorrectionType.DIFFERENT, MOSS, null, null, "lichen");

        assertEquals(
                key(EntityType.METHOD, "lichen"),
                apply(later(different), same).keys().get("e2"));
    }

    @Test
    void aThingOfTheSameNameIsToldApartByItsMeaningElseByItsPaper() {
        Correction different = correction(CorrectionType.DIFFERENT, MOSS, null, null, "moss");
        Entity explained = new Entity("e1", EntityType.METHOD, "Moss", List.of("Moss", "more or less"), List.of(), 1);
        Annotation paper = new Annotation(PAPER.paper(), List.of(explained), List.of(), List.of());

        assertEquals(Optional.of("On moss"), apply(different).keys().get("e1").sense());
        assertEquals(
                Optional.of("more or less"),
                new Corrections(List.of(different), new Iris())
                        .apply(paper, KEYS, CorrectionsTest::known)
                        .keys()
                        .get("e1")
                        .sense());
    }

    @Test
    void retypeChangesTheType() {
        Corrected corrected = apply(correction(CorrectionType.RETYPE, MOSS, null, PG.NS + "Dataset", null));

        assertEquals(key(EntityType.DATASET, "Moss"), corrected.keys().get("e1"));
    }

    @Test
    void renameGivesThePreferredName() {
        assertEquals(
                Map.of(MOSS, "MOSS!"),
                apply(correction(CorrectionType.RENAME, MOSS, null, null, "MOSS!"))
                        .names());
    }

    @Test
    void wrongTakesAStatementAway() {
        Corrected corrected = apply(correction(CorrectionType.WRONG, MOSS, PG.outperforms.getURI(), LICHEN, null));

        assertEquals(List.of(), corrected.annotation().relations());
        assertEquals(1, corrected.applied().size());
    }

    @Test
    void whatMeetsNothingIsReportedAndChangesNothing() {
        Correction wrong = correction(CorrectionType.WRONG, LICHEN, PG.outperforms.getURI(), MOSS, null);
        Corrected corrected = apply(wrong);

        assertEquals(List.of(), corrected.applied());
        assertEquals(PAPER, corrected.annotation());
        assertEquals(KEYS, corrected.keys());
    }

    @Test
    void aCorrectionSeesWhatEarlierOnesDid() {
        Corrected corrected = apply(
                correction(CorrectionType.RETYPE, MOSS, null, PG.NS + "Task", null),
                later(correction(CorrectionType.SAME, Iris.BASE + "task/moss", null, Iris.BASE + "task/mosses", null)));

        assertEquals(key(EntityType.TASK, "mosses"), corrected.keys().get("e1"));
    }

    @Test
    void theGraphHoldsWhatIsMissingAndWhereReplacedIrisLead() {
        Model graph = CorrectionGraph.of(List.of(
                correction(CorrectionType.MISSING, MOSS, PG.basedOn.getURI(), LICHEN, null),
                correction(CorrectionType.SAME, LICHEN, null, MOSS, null)));

        assertTrue(graph.contains(graph.getResource(MOSS), PG.basedOn, graph.getResource(LICHEN)));
        assertTrue(graph.contains(graph.getResource(LICHEN), DCTerms.isReplacedBy, graph.getResource(MOSS)));
    }
}
