package org.papergraph.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.impl.RDFjson;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.papergraph.correct.CorrectionGraph;
import org.papergraph.correct.Corrections;
import org.papergraph.link.Linker;
import org.papergraph.map.GraphMapper;
import org.papergraph.map.Iris;
import org.papergraph.map.PG;
import org.papergraph.model.Paper;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Refusal;

/**
 * Brings a store up to date with a set of papers: extracts those that are new or changed, links all, and writes the graphs that are
 * not there yet as they should be. What a store holds in the end depends on its set of papers alone.
 */
public final class Build {

    private static final int BATCH = 200;

    private final Function<Paper, Extraction> extractor;
    private final String extractorIri;
    private final Linker linker;
    private final GraphMapper mapper;
    private final Hierarchy hierarchy;
    private final Corrections corrections;
    private final Iris iris;
    private final GraphStore store;
    private final Progress progress;
    private final int threads;

    public Build(
            Function<Paper, Extraction> extractor,
            Linker linker,
            Graphs graphs,
            GraphStore store,
            Progress progress,
            int threads) {
        this.extractor = extractor;
        this.extractorIri = graphs.extractorIri();
        this.linker = linker;
        this.mapper = graphs.mapper();
        this.hierarchy = graphs.hierarchy();
        this.corrections = graphs.corrections();
        this.iris = graphs.iris();
        this.store = store;
        this.progress = progress;
        this.threads = threads;
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
        StoredPapers stored = StoredPapers.of(store);
        Set<String> removed = unwanted.stream().filter(stored::has).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Paper> pending = new TreeMap<>(wanted);
        pending.entrySet().removeIf(e -> stored.has(e.getKey(), GraphMapper.contentHash(e.getValue()), extractorIri));

        Map<String, Extraction> extractions = new TreeMap<>(stored.extractions());
        extractions.keySet().removeAll(removed);
        extractions.putAll(extract(pending));
        LinkedPapers linked = new LinkedPapers(extractions, linker, corrections);
        Set<String> relinked = linked.papers().stream()
                .filter(paper -> !pending.containsKey(paper) && !stored.isLinked(paper, linked.hash(paper, iris)))
                .collect(Collectors.toSet());

        store.remove(removed);
        Set<String> outdated = new TreeSet<>(pending.keySet());
        outdated.addAll(relinked);
        List<Refusal> refused = write(outdated, extractions, linked);
        writeBeside(linked, refused);
        return outcome(wanted.keySet(), pending.keySet(), stored, relinked.size(), removed.size(), refused)
                .withUnmatched(linked.unmatched());
    }

    /** What is not of one paper: corrections, kinds and versions, the store's description. */
    private void writeBeside(LinkedPapers linked, List<Refusal> refused) {
        List<String> missing = refused.stream().map(Refusal::graph).toList();
        store.putBeside(GraphStore.HIERARCHY, hierarchy.of(linked.keysWithout(missing)));
        store.putBeside(GraphStore.CORRECTIONS, CorrectionGraph.of(corrections.all()));
        store.describe();
    }

    private static Outcome outcome(
            Set<String> wanted,
            Set<String> pending,
            StoredPapers stored,
            int relinked,
            int removed,
            List<Refusal> refusals) {
        Set<String> written = new TreeSet<>(pending);
        refusals.forEach(refusal -> written.remove(refusal.graph()));
        int replaced = (int) written.stream().filter(stored::has).count();
        int added = written.size() - replaced;
        return new Outcome(added, replaced, relinked, wanted.size() - pending.size(), removed, refusals, List.of());
    }

    private Map<String, Paper> byIri(Collection<Paper> papers) {
        return papers.stream().collect(Collectors.toMap(iris::paper, p -> p, (first, second) -> first, TreeMap::new));
    }

    private Map<String, Extraction> extract(Map<String, Paper> papers) {
        Map<String, Extraction> extractions = new TreeMap<>();
        Iterator<String> names = papers.keySet().iterator();
        progress.begin("extracting", papers.size());
        new OrderedWork(threads).run(names, name -> Map.entry(name, extractor.apply(papers.get(name))), found -> {
            extractions.put(found.getKey(), found.getValue());
            progress.step();
        });
        progress.end();
        return extractions;
    }

    private List<Refusal> write(Set<String> papers, Map<String, Extraction> extractions, LinkedPapers linked) {
        List<Refusal> refused = new ArrayList<>();
        progress.begin("storing", papers.size());
        Map<String, Model> batch = new TreeMap<>();
        for (String paper : papers) {
            batch.put(paper, graph(paper, extractions.get(paper), linked));
            if (batch.size() == BATCH) {
                refused.addAll(put(batch));
            }
        }
        refused.addAll(put(batch));
        progress.end();
        return refused;
    }

    private List<Refusal> put(Map<String, Model> batch) {
        List<Refusal> refused = store.put(batch);
        batch.keySet().forEach(paper -> progress.step());
        batch.clear();
        return refused;
    }

    private Model graph(String paper, Extraction extraction, LinkedPapers linked) {
        Model model = mapper.map(linked.annotation(paper), extraction.sentences(), linked.keys(paper));
        linked.names().forEach((iri, name) -> rename(model.getResource(iri), name));
        model.createResource(paper)
                .addProperty(PG.extraction, ExtractionJson.write(extraction), RDFjson.rdfJSON)
                .addProperty(PG.linkHash, linked.hash(paper, iris));
        return model;
    }

    private static void rename(Resource thing, String name) {
        if (thing.hasProperty(PG.name)) {
            thing.removeAll(PG.name).addProperty(PG.name, name);
        }
    }
}
