package org.papergraph.pipeline.update;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.correct.Correction;
import org.papergraph.correct.Corrections;
import org.papergraph.map.Extractor;
import org.papergraph.map.GraphMapper;
import org.papergraph.map.Hash;
import org.papergraph.map.Iris;
import org.papergraph.model.Lexicon;
import org.papergraph.pipeline.extraction.Checksum;
import org.papergraph.pipeline.extraction.Version;
import org.papergraph.pipeline.linking.Hierarchy;
import org.papergraph.pipeline.linking.Linking;
import org.papergraph.pipeline.linking.Rules;

/**
 * How things are named, linked and described in the graph.
 *
 * @param state a checksum of all that linking rests on besides the papers
 */
public record Graphs(
        Iris iris,
        GraphMapper mapper,
        Hierarchy hierarchy,
        Corrections corrections,
        Linking linking,
        String extractorIri,
        String state) {

    public Graphs(Iris iris, Extractor extractor, Lexicon lexicon, Corrections corrections) {
        this(
                iris,
                new GraphMapper(iris, extractor),
                new Hierarchy(iris, lexicon),
                corrections,
                new Linking(lexicon, corrections, iris),
                extractor.iri(iris),
                state(lexicon, corrections));
    }

    private static String state(Lexicon lexicon, Corrections corrections) {
        List<String> parts = new ArrayList<>(List.of(Version.OF_PROGRAM, Rules.CHECKSUM, Checksum.of(lexicon)));
        corrections.all().stream().map(Correction::iri).forEach(parts::add);
        return Hash.of(parts);
    }
}
