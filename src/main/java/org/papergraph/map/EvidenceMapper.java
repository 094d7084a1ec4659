package org.papergraph.map;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.model.Evidence;
import org.papergraph.model.Span;

/** Where and by whom a statement or result is said; one Web Annotation for each place. */
final class EvidenceMapper {

    private final PaperGraph graph;

    EvidenceMapper(PaperGraph graph) {
        this.graph = graph;
    }

    /**
     * Adds what statements and results have in common.
     *
     * @param evidence the best first; that one's sentence and stance are the claim's own
     */
    void map(Resource claim, double confidence, List<Evidence> evidence) {
        claim.addProperty(PG.confidence, PaperGraph.probability(confidence))
                .addProperty(PG.statedIn, graph.paper)
                .addProperty(Terms.wasAttributedTo, graph.extractor);
        if (!evidence.isEmpty()) {
            Evidence best = evidence.get(0);
            claim.addProperty(PG.sentence, text(best)).addProperty(PG.statedAs, PG.of(best.statedAs()));
        }
        evidence.forEach(place -> map(claim, place));
    }

    private void map(Resource claim, Evidence evidence) {
        Resource node = graph.part("evidence", PG.Evidence, claim.getURI(), fingerprint(evidence));
        evidence.sources().forEach(s -> node.addProperty(PG.source, s));
        // Ids that turn out to be one thing can give the same place twice; the better one came first.
        if (!claim.hasProperty(PG.evidence, node)) {
            describe(claim, node, evidence);
        }
    }

    private void describe(Resource claim, Resource node, Evidence evidence) {
        int rank = 1 + claim.listProperties(PG.evidence).toList().size();
        claim.addProperty(PG.evidence, node);
        node.addProperty(RDF.type, Terms.Annotation)
                .addProperty(Terms.hasBody, claim)
                .addProperty(PG.sentence, text(evidence))
                .addProperty(PG.statedAs, PG.of(evidence.statedAs()))
                .addProperty(PG.rank, PaperGraph.integer(rank));
        target(node, PG.sentencePlace, graph.places.sentence(evidence.sentence()));
        evidence.subject().forEach(s -> target(node, PG.subjectPlace, graph.places.place(s)));
        evidence.object().forEach(s -> target(node, PG.objectPlace, graph.places.place(s)));
        evidence.cue().forEach(s -> target(node, PG.cuePlace, graph.places.place(s)));
    }

    private static void target(Resource evidence, Property role, Resource place) {
        evidence.addProperty(role, place).addProperty(Terms.hasTarget, place);
    }

    private String text(Evidence evidence) {
        return evidence.sentence().of(graph.source().text());
    }

    private static String fingerprint(Evidence evidence) {
        List<Span> spans = new ArrayList<>(List.of(evidence.sentence()));
        spans.addAll(evidence.subject());
        return spans + "|" + evidence.object() + "|" + evidence.cue();
    }
}
