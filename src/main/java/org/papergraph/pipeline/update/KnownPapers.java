package org.papergraph.pipeline.update;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.papergraph.map.Iris;
import org.papergraph.model.Paper;
import org.papergraph.pipeline.extraction.Extraction;
import org.papergraph.read.Deduplicator;
import org.papergraph.store.GraphStore;
import org.papergraph.store.rows.RowQuery;

/**
 * Papers that are to be put into a store, with what the store knows of the same papers under other IRIs: a paper that was known by
 * its title gets an arXiv id, or one that is known by its arXiv id comes again without.
 *
 * @param wanted the papers by their IRIs
 * @param moved the IRIs under which papers are to be found now, by those under which they were
 */
public record KnownPapers(Map<String, Paper> wanted, Map<String, String> moved) {

    private static final RowQuery REPLACED =
            RowQuery.of("?alias", "GRAPH ?paper { ?alias dcterms:isReplacedBy ?paper }");

    public static KnownPapers of(Map<String, Paper> papers, GraphStore store, Iris iris) {
        Map<String, String> stronger = stronger(papers.keySet(), store);
        stronger.keySet().removeIf(weak -> papers.containsKey(stronger.get(weak)));
        Map<String, Set<String>> weaker = new TreeMap<>();
        papers.forEach((iri, paper) -> weaker.put(iri, new TreeSet<>(iris.aliases(paper))));
        Set<String> other =
                weaker.values().stream().flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
        other.removeAll(papers.keySet());
        other.addAll(stronger.values());
        Map<String, Extraction> stored = StoredPapers.extractions(store, other);

        KnownPapers known = new KnownPapers(new TreeMap<>(), new TreeMap<>());
        papers.forEach((iri, paper) -> known.add(iri, paper, weaker.get(iri), stronger.get(iri), stored));
        return known;
    }

    private void add(String iri, Paper paper, Set<String> weaker, String stronger, Map<String, Extraction> stored) {
        Paper all = paper;
        if (stronger != null && stored.containsKey(stronger)) {
            Optional<Paper> united = united(paper, stored.get(stronger));
            wanted.put(united.isPresent() ? stronger : iri, united.orElse(paper));
            return;
        }
        for (String weak : weaker) {
            Optional<Paper> united = stored.containsKey(weak) ? united(all, stored.get(weak)) : Optional.empty();
            if (united.isPresent()) {
                all = united.get();
                moved.put(weak, iri);
            }
        }
        wanted.put(iri, all);
    }

    private static Optional<Paper> united(Paper paper, Extraction stored) {
        Deduplicator copies = new Deduplicator();
        copies.add(stored.annotation().paper());
        copies.add(paper);
        List<Paper> papers = copies.papers();
        return papers.size() == 1 ? Optional.of(papers.get(0)) : Optional.empty();
    }

    /** The papers of a store that have {@code iris} as their aliases; none where several have one. */
    private static Map<String, String> stronger(Set<String> iris, GraphStore store) {
        Map<String, Set<String>> found = new TreeMap<>();
        store.ask(
                REPLACED,
                RowQuery.iris(iris),
                row -> found.computeIfAbsent(row.getResource("alias").getURI(), k -> new TreeSet<>())
                        .add(row.getResource("paper").getURI()));
        Map<String, String> single = new TreeMap<>();
        found.forEach((alias, papers) -> {
            if (papers.size() == 1) {
                single.put(alias, papers.iterator().next());
            }
        });
        return single;
    }
}
