package org.papergraph.pipeline.update;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.papergraph.correct.Corrected;
import org.papergraph.correct.CorrectionGraph;
import org.papergraph.link.across.LinkedByCounts;
import org.papergraph.link.identity.IdentityTally;
import org.papergraph.map.PG;
import org.papergraph.pipeline.extraction.Extraction;
import org.papergraph.pipeline.linking.LinkEdit;
import org.papergraph.store.Difference;
import org.papergraph.store.GraphStore;

/**
 * Links all papers of a store anew and makes anew all that is kept for single changes: for a new store, and where the lexicon, the
 * corrections or the program are others than when the store was changed last. Holds all papers in memory.
 */
public final class Renewal {

    private static final int BATCH = 200;

    private final Graphs graphs;
    private final GraphStore store;
    private final PaperWriter writer;

    public Renewal(Graphs graphs, GraphStore store) {
        this.graphs = graphs;
        this.store = store;
        this.writer = new PaperWriter(graphs);
    }

    public boolean isDue() {
        return !Objects.equals(
                graphs.state(),
                store.values(PG.checksum, List.of(GraphStore.LINKS)).get(GraphStore.LINKS));
    }

    /** The papers that were written anew. */
    public Set<String> run() {
        store.putBeside(GraphStore.LINKS, ModelFactory.createDefaultModel());
        store.deriveAll();
        Map<String, Extraction> papers = StoredPapers.extractions(store);
        IdentityTally tally = new IdentityTally();
        papers.values().forEach(e -> tally.add(graphs.linking().linker().testimony(e.annotation()), 1));
        LinkedByCounts counted = graphs.linking().by(tally);
        Map<String, Corrected> corrected = new TreeMap<>();
        papers.forEach((paper, e) -> corrected.put(
                paper, graphs.linking().link(e.annotation(), counted).corrected()));
        Set<String> relinked = relink(papers, corrected);
        store.putBeside(
                GraphStore.CORRECTIONS, CorrectionGraph.of(graphs.corrections().all()));
        store.putBeside(GraphStore.HIERARCHY, NamedThings.hierarchy(named(), graphs.hierarchy()));
        store.describe();
        store.putBeside(GraphStore.LINKS, links(papers, corrected, tally));
        return relinked;
    }

    private Set<String> relink(Map<String, Extraction> papers, Map<String, Corrected> corrected) {
        Map<String, String> hashes = store.values(PG.linkHash);
        Set<String> relinked = new TreeSet<>();
        Map<String, Extraction> batch = new TreeMap<>();
        papers.forEach((paper, extraction) -> {
            if (!graphs.linking().hash(corrected.get(paper)).equals(hashes.get(paper))) {
                relinked.add(paper);
                batch.put(paper, extraction);
            }
            if (batch.size() == BATCH) {
                write(batch, corrected);
            }
        });
        write(batch, corrected);
        return relinked;
    }

    private void write(Map<String, Extraction> batch, Map<String, Corrected> corrected) {
        Map<String, Model> models = writer.write(batch, corrected);
        store.refusals(models).forEach(refusal -> models.remove(refusal.graph()));
        Difference difference = store.difference(Set.of(), models);
        store.apply(difference, Map.of(), Map.of(GraphStore.REDIRECTS, Redirects.of(difference, Map.of())));
        batch.clear();
    }

    private Set<String> named() {
        Set<String> named = new TreeSet<>();
        store.read(connection -> {
            connection.querySelect(
                    "SELECT ?thing { GRAPH <" + GraphStore.DERIVED + "> { ?thing <" + PG.paperCount + "> ?papers } }",
                    row -> named.add(row.getResource("thing").getURI()));
            return null;
        });
        return named;
    }

    private Model links(Map<String, Extraction> papers, Map<String, Corrected> corrected, IdentityTally tally) {
        LinkEdit edit = new LinkEdit(graphs.iris());
        edit.count(tally, new IdentityTally());
        Map<String, Set<String>> nodes = new TreeMap<>();
        papers.forEach((paper, e) -> nodes.put(paper, graphs.linking().nodes(e.annotation(), corrected.get(paper))));
        edit.stand(Map.of(), nodes);
        edit.versions(named(), Set.of(), graphs.hierarchy());
        edit.inserted().createResource(GraphStore.LINKS).addProperty(PG.checksum, graphs.state());
        return edit.inserted();
    }
}
