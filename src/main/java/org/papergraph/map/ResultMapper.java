package org.papergraph.map;

import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.papergraph.model.EntityType;
import org.papergraph.model.Result;

/** Reported numbers. */
final class ResultMapper {

    private final PaperGraph graph;
    private final EvidenceMapper evidence;

    ResultMapper(PaperGraph graph, EvidenceMapper evidence) {
        this.graph = graph;
        this.evidence = evidence;
    }

    /** Of two results that are one once their ends are linked, the first is kept. */
    void map(Result result) {
        Resource method = graph.resource(result.method());
        Optional<Resource> dataset = result.dataset().map(graph::resource);
        Optional<Resource> metric = result.metric().map(graph::resource);
        Resource node = graph.part(
                "result",
                PG.Result,
                method.getURI(),
                dataset.map(Resource::getURI).orElse(""),
                metric.map(Resource::getURI).orElse(""),
                result.value(),
                String.valueOf(result.delta()));
        if (node.hasProperty(PG.method)) {
            return;
        }
        node.addProperty(PG.method, method)
                .addProperty(PG.text, result.value())
                .addLiteral(PG.delta, graph.model.createTypedLiteral(result.delta()));
        link(node, PG.dataset, dataset);
        link(node, PG.metric, metric);
        Quantity.parse(result.value()).ifPresent(q -> quantity(node, q));
        evidence.map(node, result.confidence(), result.evidence());
    }

    /** Whether its ends have, once linked, the types that they must have. */
    boolean fits(Result result) {
        boolean method =
                graph.type(result.method()).filter(t -> t == EntityType.METHOD).isPresent();
        boolean dataset = result.dataset()
                .flatMap(graph::type)
                .map(EntityType::isResource)
                .orElse(true);
        boolean metric = result.metric()
                .flatMap(graph::type)
                .map(t -> t == EntityType.METRIC)
                .orElse(true);
        return method && dataset && metric;
    }

    private static void quantity(Resource node, Quantity quantity) {
        node.addProperty(PG.value, PaperGraph.decimal(quantity.value()));
        quantity.unit().ifPresent(unit -> node.addProperty(PG.unit, unit));
    }

    private static void link(Resource node, Property property, Optional<Resource> target) {
        target.ifPresent(t -> node.addProperty(property, t));
    }
}
