package org.papergraph.pipeline;

import org.papergraph.correct.Corrections;
import org.papergraph.map.Extractor;
import org.papergraph.map.GraphMapper;
import org.papergraph.map.Iris;
import org.papergraph.model.Lexicon;

/** How things are named and described in the graph. */
public record Graphs(Iris iris, GraphMapper mapper, Hierarchy hierarchy, Corrections corrections, String extractorIri) {

    public Graphs(Iris iris, Extractor extractor, Lexicon lexicon, Corrections corrections) {
        this(iris, new GraphMapper(iris, extractor), new Hierarchy(iris, lexicon), corrections, extractor.iri(iris));
    }
}
