package org.papergraph.pipeline.linking;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.link.identity.Identity;
import org.papergraph.link.identity.IdentityCounts;
import org.papergraph.map.Iris;
import org.papergraph.map.PG;

/**
 * A change of the graph that a {@link LinkGraph} reads.
 *
 * @param deleted triples that go
 * @param inserted triples that come
 */
public record LinkEdit(Model deleted, Model inserted, Iris iris) {

    public LinkEdit(Iris iris) {
        this(ModelFactory.createDefaultModel(), ModelFactory.createDefaultModel(), iris);
    }

    /** @param changes how much oftener each identity is named than {@code before} */
    public void count(SortedMap<Identity, Integer> changes, IdentityCounts before) {
        changes.forEach((identity, change) -> {
            int old = count(identity, before);
            if (old > 0) {
                times(deleted, identity, old);
            }
            if (old + change > 0) {
                times(inserted, identity, old + change);
            }
            if (old == 0 || old + change == 0) {
                describe(old == 0 ? inserted : deleted, identity);
            }
        });
    }

    private static int count(Identity identity, IdentityCounts counts) {
        return identity.blocks().stream()
                .findFirst()
                .map(b -> counts.of(b).getOrDefault(identity, 0))
                .orElse(0);
    }

    private void times(Model model, Identity identity, int times) {
        node(model, identity).addProperty(PG.times, Integer.toString(times), XSDDatatype.XSDinteger);
    }

    private void describe(Model model, Identity identity) {
        Resource node = node(model, identity)
                .addProperty(RDF.type, PG.Identity)
                .addProperty(PG.identity, LinkGraph.write(identity));
        identity.blocks().forEach(b -> node.addProperty(PG.block, b));
    }

    private Resource node(Model model, Identity identity) {
        return model.createResource(LinkGraph.node(identity, iris));
    }

    /** Notes in which papers identities and corrections stand: what stood there, and what does. */
    public void stand(Map<String, Set<String>> before, Map<String, Set<String>> after) {
        before.forEach((paper, nodes) -> stand(deleted, paper, nodes, after.getOrDefault(paper, Set.of())));
        after.forEach((paper, nodes) -> stand(inserted, paper, nodes, before.getOrDefault(paper, Set.of())));
    }

    private static void stand(Model model, String paper, Set<String> nodes, Set<String> without) {
        nodes.stream()
                .filter(node -> !without.contains(node))
                .forEach(node -> model.createResource(node).addProperty(PG.namedIn, model.createResource(paper)));
    }

    /** Notes of what things may be versions that come to be named, or are not any more. */
    public void versions(Collection<String> come, Collection<String> gone, Hierarchy hierarchy) {
        come.forEach(thing -> versions(inserted, thing, hierarchy));
        gone.forEach(thing -> versions(deleted, thing, hierarchy));
    }

    private static void versions(Model model, String thing, Hierarchy hierarchy) {
        hierarchy.blocks(thing).forEach(b -> model.createResource(thing).addProperty(PG.block, b));
    }
}
