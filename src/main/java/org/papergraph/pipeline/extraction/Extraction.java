package org.papergraph.pipeline.extraction;

import java.util.List;
import org.papergraph.model.Annotation;
import org.papergraph.model.Span;

/** What was found in a paper, and where its sentences are. */
public record Extraction(Annotation annotation, List<Span> sentences) {

    public Extraction {
        sentences = List.copyOf(sentences);
    }
}
