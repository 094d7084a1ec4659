package org.papergraph.pipeline.update;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.papergraph.map.PG;
import org.papergraph.pipeline.extraction.Extraction;
import org.papergraph.pipeline.extraction.ExtractionJson;
import org.papergraph.store.GraphStore;

/** What a store has of some papers, by their IRIs. */
public final class StoredPapers {

    private final Map<String, String> contentHashes;
    private final Map<String, String> extractors;

    public StoredPapers(GraphStore store, Collection<String> papers) {
        contentHashes = store.values(PG.contentHash, papers);
        extractors = store.values(PG.extractedBy, papers);
    }

    public boolean has(String paper) {
        return contentHashes.containsKey(paper);
    }

    /** Whether the paper is there, with this content, as this extractor read it. */
    public boolean has(String paper, String contentHash, String extractor) {
        return Objects.equals(contentHash, contentHashes.get(paper))
                && Objects.equals(extractor, extractors.get(paper));
    }

    /** The extractions of those of {@code papers} that the store has. */
    public static Map<String, Extraction> extractions(GraphStore store, Collection<String> papers) {
        return read(store.values(PG.extraction, papers));
    }

    /** The extractions of all papers. */
    public static Map<String, Extraction> extractions(GraphStore store) {
        return read(store.values(PG.extraction));
    }

    private static Map<String, Extraction> read(Map<String, String> texts) {
        Map<String, Extraction> extractions = new TreeMap<>();
        texts.forEach((paper, json) -> extractions.put(paper, ExtractionJson.read(json)));
        return extractions;
    }
}
