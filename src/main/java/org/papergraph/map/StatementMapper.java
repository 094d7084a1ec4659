package org.papergraph.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.model.EntityType;
import org.papergraph.model.Evidence;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;

/** Relations as direct triples, with a statement beside each. */
final class StatementMapper {

    /** A triple, whatever ids the annotation uses for its ends. */
    private record Key(Resource subject, RelationType type, Resource object) {}

    private final PaperGraph graph;
    private final EvidenceMapper evidence;

    StatementMapper(PaperGraph graph, EvidenceMapper evidence) {
        this.graph = graph;
        this.evidence = evidence;
    }

    /** Maps those relations that still make sense once their ends are linked: fit in type, and not of a thing to itself. */
    void map(List<Relation> relations) {
        Map<Key, List<Relation>> groups = new LinkedHashMap<>();
        relations.stream()
                .filter(this::fits)
                .forEach(r ->
                        groups.computeIfAbsent(key(r), k -> new ArrayList<>()).add(r));
        groups.forEach(this::map);
    }

    private boolean fits(Relation relation) {
        EntityType object = graph.type(relation.object()).orElse(null);
        if (object == null || graph.resource(relation.subject()).equals(graph.resource(relation.object()))) {
            return false;
        }
        return graph.type(relation.subject())
                .map(subject -> relation.type().allows(subject, object))
                .orElse(relation.type() == RelationType.INTRODUCES);
    }

    private Key key(Relation relation) {
        return new Key(graph.resource(relation.subject()), relation.type(), graph.resource(relation.object()));
    }

    private void map(Key key, List<Relation> relations) {
        List<Relation> best = relations.stream()
                .sorted(Comparator.comparingDouble(Relation::confidence).reversed())
                .toList();
        Property predicate = PG.of(key.type());
        key.subject().addProperty(predicate, key.object());
        if (key.type() == RelationType.TRAINED_ON || key.type() == RelationType.EVALUATED_ON) {
            key.subject().addProperty(PG.usesDataset, key.object());
        }
        Resource statement = graph.part(
                "statement",
                PG.Statement,
                key.subject().getURI(),
                key.type().label(),
                key.object().getURI());
        statement
                .addProperty(RDF.type, RDF.Statement)
                .addProperty(RDF.subject, key.subject())
                .addProperty(RDF.predicate, predicate)
                .addProperty(RDF.object, key.object());
        List<Evidence> places =
                best.stream().flatMap(r -> r.evidence().stream()).toList();
        evidence.map(statement, best.get(0).confidence(), places);
    }
}
