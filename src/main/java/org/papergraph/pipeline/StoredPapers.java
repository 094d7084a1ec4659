package org.papergraph.pipeline;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.papergraph.map.PG;
import org.papergraph.store.GraphStore;

/** What a store has of its papers, by their IRIs. */
final class StoredPapers {

    private final Map<String, String> contentHashes;
    private final Map<String, String> extractors;
    private final Map<String, String> linkHashes;
    private final Map<String, Extraction> extractions = new TreeMap<>();

    private StoredPapers(GraphStore store) {
        contentHashes = store.values(PG.contentHash);
        extractors = store.values(PG.extractedBy);
        linkHashes = store.values(PG.linkHash);
        store.values(PG.extraction).forEach((paper, json) -> extractions.put(paper, ExtractionJson.read(json)));
    }

    static StoredPapers of(GraphStore store) {
        return new StoredPapers(store);
    }

    boolean has(String paper) {
        return contentHashes.containsKey(paper);
    }

    /** Whether the paper is there, with this content, as this extractor read it. */
    boolean has(String paper, String contentHash, String extractor) {
        return contentHash.equals(contentHashes.get(paper)) && extractor.equals(extractors.get(paper));
    }

    boolean isLinked(String paper, String linkHash) {
        return Objects.equals(linkHash, linkHashes.get(paper));
    }

    Map<String, Extraction> extractions() {
        return extractions;
    }
}
