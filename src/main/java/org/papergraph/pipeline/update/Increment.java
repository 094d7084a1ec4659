package org.papergraph.pipeline.update;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.papergraph.correct.Corrected;
import org.papergraph.link.across.LinkedByCounts;
import org.papergraph.link.identity.Identity;
import org.papergraph.link.identity.IdentityTally;
import org.papergraph.map.PG;
import org.papergraph.pipeline.extraction.Extraction;
import org.papergraph.pipeline.linking.HierarchyChange;
import org.papergraph.pipeline.linking.LinkEdit;
import org.papergraph.pipeline.linking.LinkGraph;
import org.papergraph.pipeline.linking.Linking;
import org.papergraph.store.Difference;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Refusal;

/**
 * Changes some papers of a store, and whatever else that bears on, in one transaction: papers that name something that is another
 * thing now, the hierarchy, and redirects. What it looks at is near the papers by name, however many others there are.
 */
public final class Increment {

    private final Graphs graphs;
    private final GraphStore store;
    private final PaperWriter writer;

    public Increment(Graphs graphs, GraphStore store) {
        this.graphs = graphs;
        this.store = store;
        this.writer = new PaperWriter(graphs);
    }

    /**
     * What a change did.
     *
     * @param relinked the other papers that were written anew
     */
    public record Result(Set<String> relinked, List<Refusal> refused) {}

    /**
     * Leaves out what violates the shapes.
     *
     * @param put papers to put in, by their IRIs
     * @param removed papers to take out, which the store has
     * @param moved of these, those that come again under another IRI, with that
     */
    public Result apply(Map<String, Extraction> put, Set<String> removed, Map<String, String> moved) {
        Set<String> changed = new TreeSet<>(removed);
        changed.addAll(put.keySet());
        LinkGraph links = new LinkGraph(store);
        IdentityTally now = new IdentityTally(links);
        StoredPapers.extractions(store, changed).values().forEach(e -> count(now, e, -1));
        put.values().forEach(e -> count(now, e, 1));
        LinkedByCounts counted = graphs.linking().by(now);
        Set<String> near = near(now, counted, links);
        near.removeAll(changed);

        Map<String, Corrected> corrected = new TreeMap<>();
        put.forEach((paper, e) -> corrected.put(paper, corrected(e, counted)));
        Map<String, Extraction> written = new TreeMap<>(put);
        relink(near, counted, corrected).forEach(written::put);

        Map<String, Model> models = writer.write(written, corrected);
        List<Refusal> refused = store.refusals(models);
        List<String> wrong = refused.stream().map(Refusal::graph).toList();
        if (wrong.stream().anyMatch(put::containsKey)) {
            return applyWithout(wrong, put, removed, moved, refused);
        }
        models.keySet().removeAll(wrong);
        Difference difference = store.difference(removed, models);
        apply(difference, links, now, nodes(written, corrected), Redirects.of(difference, moved));
        Set<String> relinked = new TreeSet<>(models.keySet());
        relinked.removeAll(put.keySet());
        return new Result(relinked, refused);
    }

    private Result applyWithout(
            List<String> wrong,
            Map<String, Extraction> put,
            Set<String> removed,
            Map<String, String> moved,
            List<Refusal> refused) {
        Map<String, Extraction> sound = new TreeMap<>(put);
        sound.keySet().removeAll(wrong);
        Set<String> going = new TreeSet<>(removed);
        going.removeIf(paper -> wrong.contains(moved.get(paper)));
        return new Result(apply(sound, going, moved).relinked(), refused);
    }

    private void count(IdentityTally tally, Extraction extraction, int times) {
        tally.add(graphs.linking().linker().testimony(extraction.annotation()), times);
    }

    /** The papers that name something that may be another thing now. */
    private Set<String> near(IdentityTally now, LinkedByCounts counted, LinkGraph links) {
        Linking linking = graphs.linking();
        Set<Identity> affected = linking.linker()
                .affected(linking.by(links), counted, now.added().keySet());
        Set<String> nodes = linking.leadingTo(affected);
        affected.forEach(i -> nodes.add(LinkGraph.node(i, graphs.iris())));
        linking.linker()
                .retied(links, now, now.ties().keySet())
                .forEach(block -> nodes.add(LinkGraph.question(block, graphs.iris())));
        return links.papersOf(nodes);
    }

    /** Those of {@code papers} whose things are others now; fills in {@code corrected} for them. */
    private Map<String, Extraction> relink(
            Collection<String> papers, LinkedByCounts counted, Map<String, Corrected> corrected) {
        Map<String, String> hashes = store.values(PG.linkHash, papers);
        Map<String, Extraction> others = new TreeMap<>();
        StoredPapers.extractions(store, papers).forEach((paper, extraction) -> {
            Corrected now = corrected(extraction, counted);
            if (!graphs.linking().hash(now).equals(hashes.get(paper))) {
                corrected.put(paper, now);
                others.put(paper, extraction);
            }
        });
        return others;
    }

    private Corrected corrected(Extraction extraction, LinkedByCounts counted) {
        return graphs.linking().link(extraction.annotation(), counted).corrected();
    }

    private Map<String, Set<String>> nodes(Map<String, Extraction> papers, Map<String, Corrected> corrected) {
        Map<String, Set<String>> nodes = new TreeMap<>();
        papers.forEach((paper, e) -> nodes.put(paper, graphs.linking().nodes(e.annotation(), corrected.get(paper))));
        return nodes;
    }

    private void apply(
            Difference difference,
            LinkGraph links,
            IdentityTally now,
            Map<String, Set<String>> nodes,
            Model redirects) {
        StoredThings things = new StoredThings(store, links, graphs.hierarchy(), difference);
        LinkEdit edit = new LinkEdit(graphs.iris());
        edit.count(now, links);
        edit.stand(links.nodesOf(difference.before().keySet()), nodes);
        edit.versions(things.come(), things.gone(), graphs.hierarchy());
        Set<String> turned = new TreeSet<>(things.come());
        turned.addAll(things.gone());
        HierarchyChange hierarchy = HierarchyChange.of(
                turned, graphs.hierarchy(), things, thing -> things.said(GraphStore.HIERARCHY, thing));
        Model revived = ModelFactory.createDefaultModel();
        things.come().forEach(thing -> revived.add(things.said(GraphStore.REDIRECTS, thing)));
        store.apply(
                difference,
                Map.of(
                        GraphStore.LINKS, edit.deleted(),
                        GraphStore.HIERARCHY, hierarchy.deleted(),
                        GraphStore.REDIRECTS, revived),
                Map.of(
                        GraphStore.LINKS, edit.inserted(),
                        GraphStore.HIERARCHY, hierarchy.inserted(),
                        GraphStore.REDIRECTS, redirects));
    }
}
