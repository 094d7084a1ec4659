package org.papergraph.pipeline.linking;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.link.identity.Identity;
import org.papergraph.link.identity.IdentityCounts;
import org.papergraph.link.identity.IdentityTally;
import org.papergraph.link.identity.Tie;
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

    /** @param changes how much oftener identities and ties are there than {@code before} */
    public void count(IdentityTally changes, IdentityCounts before) {
        before.expect(changes.ties().keySet().stream().map(Tie::block).collect(Collectors.toSet()));
        changes.added().forEach((identity, change) -> {
            count(new Counted(LinkGraph.node(identity, iris), identity, identity.blocks()), change, before);
        });
        changes.ties()
                .forEach((tie, change) -> count(
                        new Counted(LinkGraph.node(tie, iris), tie.identity(), Set.of(tie.block())), change, before));
    }

    private record Counted(String iri, Identity identity, Set<String> blocks) {}

    private void count(Counted counted, int change, IdentityCounts before) {
        String anyBlock = counted.blocks().iterator().next();
        int old = before.of(anyBlock).getOrDefault(counted.identity(), 0);
        if (old > 0) {
            times(deleted, counted, old);
        }
        if (old + change > 0) {
            times(inserted, counted, old + change);
        }
        if (old == 0 || old + change == 0) {
            describe(old == 0 ? inserted : deleted, counted);
        }
    }

    private static void times(Model model, Counted counted, int times) {
        model.createResource(counted.iri()).addProperty(PG.times, Integer.toString(times), XSDDatatype.XSDinteger);
    }

    private static void describe(Model model, Counted counted) {
        Resource node = model.createResource(counted.iri())
                .addProperty(RDF.type, PG.Identity)
                .addProperty(PG.identity, LinkGraph.write(counted.identity()));
        counted.blocks().forEach(b -> node.addProperty(PG.block, b));
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
