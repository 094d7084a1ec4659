package org.papergraph.pipeline;

import org.papergraph.map.Extractor;
import org.papergraph.map.GraphMapper;
import org.papergraph.map.Iris;

/** How things are named and described in the graph. */
public record Graphs(Iris iris, GraphMapper mapper, String extractorIri) {

    public Graphs(Iris iris, Extractor extractor) {
        this(iris, new GraphMapper(iris, extractor), extractor.iri(iris));
    }
}
