package org.papergraph.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.papergraph.correct.Correction;
import org.papergraph.correct.CorrectionType;
import org.papergraph.map.GraphMapper;
import org.papergraph.model.Paper;
import org.papergraph.pipeline.extraction.Extraction;
import org.papergraph.pipeline.extraction.OrderedWork;
import org.papergraph.pipeline.linking.LinkGraph;
import org.papergraph.pipeline.update.Graphs;
import org.papergraph.pipeline.update.Increment;
import org.papergraph.pipeline.update.KnownPapers;
import org.papergraph.pipeline.update.Renewal;
import org.papergraph.pipeline.update.StoredPapers;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Refusal;

/**
 * Brings a store up to date with a set of papers: extracts those that are new or changed, batch by batch, and writes what they bear
 * on. What a store holds in the end depends on its set of papers alone. What one batch wrote stays if the next is interrupted.
 */
public final class Build {

    private static final int BATCH = 100;

    private final Function<Paper, Extraction> extractor;
    private final Graphs graphs;
    private final GraphStore store;
    private final Progress progress;
    private final int threads;
    private final int batchSize;

    public Build(
            Function<Paper, Extraction> extractor, Graphs graphs, GraphStore store, Progress progress, int threads) {
        this(extractor, graphs, store, progress, threads, BATCH);
    }

    /** @param batchSize how many papers to write in one transaction */
    Build(
            Function<Paper, Extraction> extractor,
            Graphs graphs,
            GraphStore store,
            Progress progress,
            int threads,
            int batchSize) {
        this.extractor = extractor;
        this.graphs = graphs;
        this.store = store;
        this.progress = progress;
        this.threads = threads;
        this.batchSize = batchSize;
    }

    /** Adds papers to the store, or puts them in the place of what it has of them. */
    public Outcome run(Collection<Paper> papers) {
        return update(byIri(papers), Set.of());
    }

    /**
     * Takes papers out of the store, with all that only they support.
     *
     * @param papers IRIs; those that the store does not have are passed over
     */
    public Outcome remove(Set<String> papers) {
        return update(Map.of(), papers);
    }

    private Outcome update(Map<String, Paper> wanted, Set<String> unwanted) {
        Set<String> relinked = new TreeSet<>();
        Renewal renewal = new Renewal(graphs, store);
        if (renewal.isDue()) {
            relinked.addAll(renewal.run());
        }
        KnownPapers known = KnownPapers.of(wanted, store, graphs.iris());
        StoredPapers stored = new StoredPapers(store, known.wanted().keySet());
        Map<String, Paper> pending = new TreeMap<>(known.wanted());
        pending.entrySet()
                .removeIf(e -> stored.has(e.getKey(), GraphMapper.contentHash(e.getValue()), graphs.extractorIri()));
        Set<String> removed = remove(unwanted, relinked);
        List<Refusal> refused = add(pending, known.moved(), relinked);
        relinked.removeAll(pending.keySet());
        relinked.removeAll(removed);
        Set<String> had = pending.keySet().stream()
                .filter(p -> stored.has(p) || known.moved().containsValue(p))
                .collect(Collectors.toSet());
        return outcome(known.wanted().size(), pending.keySet(), had, refused, relinked.size(), removed.size());
    }

    private Set<String> remove(Set<String> unwanted, Set<String> relinked) {
        StoredPapers stored = new StoredPapers(store, unwanted);
        Set<String> removed = unwanted.stream().filter(stored::has).collect(Collectors.toCollection(TreeSet::new));
        if (!removed.isEmpty()) {
            relinked.addAll(new Increment(graphs, store)
                    .apply(Map.of(), removed, Map.of())
                    .relinked());
        }
        return removed;
    }

    private List<Refusal> add(Map<String, Paper> papers, Map<String, String> moved, Set<String> relinked) {
        List<Refusal> refused = new ArrayList<>();
        Map<String, Extraction> batch = new TreeMap<>();
        progress.begin("reading and storing", papers.size());
        new OrderedWork(threads)
                .run(papers.entrySet().iterator(), e -> Map.entry(e.getKey(), extractor.apply(e.getValue())), read -> {
                    batch.put(read.getKey(), read.getValue());
                    progress.step();
                    if (batch.size() == batchSize) {
                        put(batch, moved, relinked, refused);
                    }
                });
        put(batch, moved, relinked, refused);
        progress.end();
        return refused;
    }

    private void put(
            Map<String, Extraction> batch, Map<String, String> moved, Set<String> relinked, List<Refusal> refused) {
        if (!batch.isEmpty()) {
            Map<String, String> movedHere = new TreeMap<>(moved);
            movedHere.values().retainAll(batch.keySet());
            Increment.Result result = new Increment(graphs, store).apply(batch, movedHere.keySet(), movedHere);
            relinked.addAll(result.relinked());
            refused.addAll(result.refused());
            batch.clear();
        }
    }

    private Outcome outcome(
            int wanted, Set<String> pending, Set<String> had, List<Refusal> refusals, int relinked, int removed) {
        Set<String> written = new TreeSet<>(pending);
        refusals.forEach(refusal -> written.remove(refusal.graph()));
        int replaced = (int) written.stream().filter(had::contains).count();
        int added = written.size() - replaced;
        return new Outcome(added, replaced, relinked, wanted - pending.size(), removed, refusals, unmatched());
    }

    /** The corrections that met nothing. */
    private List<Correction> unmatched() {
        List<Correction> all = graphs.corrections().all().stream()
                .filter(c -> c.type() != CorrectionType.MISSING)
                .toList();
        Set<String> met =
                new LinkGraph(store).standing(all.stream().map(Correction::iri).toList());
        return all.stream().filter(c -> !met.contains(c.iri())).toList();
    }

    private Map<String, Paper> byIri(Collection<Paper> papers) {
        return papers.stream()
                .collect(Collectors.toMap(graphs.iris()::paper, p -> p, (first, second) -> first, TreeMap::new));
    }
}
