package org.papergraph.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.papergraph.store.derived.Asker;
import org.papergraph.store.derived.Terms;
import org.papergraph.store.rows.RowQuery;

/** Keeps the counts of a store's description right, change by change: the same that {@code describe.ru} counts from scratch. */
final class Inventory {

    private static final Set<Node> CLASSES =
            nodes("Paper", "Method", "Task", "Dataset", "Benchmark", "Metric", "Statement", "Result");
    private static final Set<Node> RELATIONS = nodes(
            "mentions",
            "introduces",
            "trainedOn",
            "evaluatedOn",
            "usedFor",
            "benchmarkFor",
            "basedOn",
            "partOf",
            "outperforms",
            "comparedWith",
            "subTaskOf");
    private static final Node ENTITY = node("Entity");
    private static final RowQuery HELD =
            RowQuery.of("?s ?p ?o", "FILTER EXISTS { GRAPH ?paper { ?s ?p ?o } FILTER (" + Asker.IS_OTHER + ") }");

    private Inventory() {}

    private static Set<Node> nodes(String... names) {
        return Stream.of(names).map(Inventory::node).collect(Collectors.toSet());
    }

    private static Node node(String name) {
        return NodeFactory.createURI(Terms.NS + name);
    }

    /** The triples of which the number of different ones counts. */
    static Set<Triple> counted(Collection<Model> graphs) {
        Set<Triple> counted = new HashSet<>();
        graphs.forEach(model -> {
            Graph graph = model.getGraph();
            graph.find(Node.ANY, RDF.type.asNode(), Node.ANY)
                    .filterKeep(t -> CLASSES.contains(t.getObject()) || t.objectMatches(ENTITY))
                    .forEachRemaining(counted::add);
            RELATIONS.forEach(r -> graph.find(Node.ANY, r, Node.ANY).forEachRemaining(counted::add));
        });
        return counted;
    }

    /** Those of {@code triples} that papers' graphs other than {@code changed} hold. */
    static Set<Triple> heldElsewhere(RDFConnection connection, Collection<Triple> triples, Set<String> changed) {
        Set<Triple> held = new HashSet<>();
        List<List<Node>> rows = triples.stream()
                .map(t -> List.of(t.getSubject(), t.getPredicate(), t.getObject()))
                .toList();
        new Asker(connection, changed)
                .ask(
                        HELD,
                        rows,
                        row -> held.add(Triple.create(
                                row.get("s").asNode(),
                                row.get("p").asNode(),
                                row.get("o").asNode())));
        return held;
    }

    /** The description after a change. */
    static Model after(Model description, Difference difference) {
        Model after = ModelFactory.createDefaultModel().add(description);
        Resource dataset = after.createResource(GraphStore.VOID);
        add(dataset, VOID.triples, difference.growth());
        Map<Node, Integer> changes = new HashMap<>();
        difference.appeared().forEach(t -> changes.merge(kind(t), 1, Integer::sum));
        difference.vanished().forEach(t -> changes.merge(kind(t), -1, Integer::sum));
        changes.remove(ENTITY);
        changes.forEach((kind, change) -> count(dataset, kind, change));
        return after;
    }

    private static Node kind(Triple triple) {
        return triple.predicateMatches(RDF.type.asNode()) ? triple.getObject() : triple.getPredicate();
    }

    private static void count(Resource dataset, Node kind, int change) {
        boolean isClass = CLASSES.contains(kind);
        String name = (isClass ? "#class-" : "#property-") + kind.getURI().substring(Terms.NS.length());
        Resource partition = dataset.getModel().createResource(GraphStore.VOID + name);
        long count = add(partition, isClass ? VOID.entities : VOID.triples, change);
        partition.getModel().add(dataset, isClass ? VOID.classPartition : VOID.propertyPartition, partition);
        partition.addProperty(isClass ? VOID._class : VOID.property, ResourceFactory.createResource(kind.getURI()));
        if (count == 0) {
            partition.getModel().removeAll(null, null, partition).removeAll(partition, null, null);
        }
    }

    private static long add(Resource resource, Property property, long change) {
        long old =
                resource.hasProperty(property) ? resource.getProperty(property).getLong() : 0;
        resource.removeAll(property).addProperty(property, Long.toString(old + change), XSDDatatype.XSDinteger);
        return old + change;
    }
}
