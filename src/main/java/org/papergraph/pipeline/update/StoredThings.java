package org.papergraph.pipeline.update;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.papergraph.map.PG;
import org.papergraph.pipeline.linking.Hierarchy;
import org.papergraph.pipeline.linking.LinkGraph;
import org.papergraph.store.Difference;
import org.papergraph.store.GraphStore;
import org.papergraph.store.rows.RowQuery;

/** The things that the papers of a store name after a change that is not made yet. */
final class StoredThings implements Hierarchy.Things {

    private static final RowQuery NAMED =
            RowQuery.of("?thing", "GRAPH <" + GraphStore.DERIVED + "> { ?thing pg:paperCount ?papers }");
    private static final RowQuery SAID = RowQuery.of("?thing", "GRAPH ?graph { ?thing ?property ?value }");

    private final GraphStore store;
    private final LinkGraph links;
    private final Set<String> come;
    private final Set<String> gone;
    private final Map<String, Set<String>> comeOfBlock = new HashMap<>();
    private final Map<String, Boolean> named = new HashMap<>();

    StoredThings(GraphStore store, LinkGraph links, Hierarchy hierarchy, Difference difference) {
        this.store = store;
        this.links = links;
        this.come = difference.appeared(PG.Entity);
        this.gone = difference.vanished(PG.Entity);
        come.forEach(thing -> hierarchy
                .blocks(thing)
                .forEach(b ->
                        comeOfBlock.computeIfAbsent(b, x -> new TreeSet<>()).add(thing)));
    }

    Set<String> come() {
        return come;
    }

    Set<String> gone() {
        return gone;
    }

    @Override
    public boolean isNamed(String iri) {
        return come.contains(iri) || !gone.contains(iri) && named.computeIfAbsent(iri, this::wasNamed);
    }

    private boolean wasNamed(String iri) {
        boolean[] found = {false};
        store.ask(NAMED, RowQuery.iris(List.of(iri)), row -> found[0] = true);
        return found[0];
    }

    @Override
    public Set<String> ofBlock(String block) {
        Set<String> things = new TreeSet<>(links.thingsOf(block));
        things.removeAll(gone);
        things.addAll(comeOfBlock.getOrDefault(block, Set.of()));
        return things;
    }

    /** What a graph says of a thing before the change. */
    Model said(String graph, String thing) {
        Model said = ModelFactory.createDefaultModel();
        store.ask(
                SAID.with("graph", NodeFactory.createURI(graph)),
                RowQuery.iris(List.of(thing)),
                row -> said.add(
                        said.createResource(thing),
                        ResourceFactory.createProperty(
                                row.getResource("property").getURI()),
                        row.get("value")));
        return said;
    }
}
