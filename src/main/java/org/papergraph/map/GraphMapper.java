package org.papergraph.map;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.papergraph.model.Annotation;
import org.papergraph.model.EntityKey;
import org.papergraph.model.Paper;
import org.papergraph.model.Relation;
import org.papergraph.model.Span;

/**
 * Turns what was found in a paper into the RDF of the paper's named graph, whose name is {@link Iris#paper}. The same input gives
 * the same triples; there are no blank nodes. Safe for use by many threads.
 */
public final class GraphMapper {

    private final Iris iris;
    private final Extractor extractor;

    public GraphMapper(Iris iris, Extractor extractor) {
        this.iris = iris;
        this.extractor = extractor;
    }

    /**
     * All that the paper contributes. Relations and results whose ends do not fit together any more once they are linked (their
     * types, or a thing related to itself) are left out.
     *
     * @param sentences where the paper's sentences are, for the mentions; may be empty
     * @param keys for each entity's id, what it is across papers
     * @throws IllegalArgumentException if {@code keys} lacks an entity
     */
    public Model map(Annotation annotation, List<Span> sentences, Map<String, EntityKey> keys) {
        PaperGraph graph = new PaperGraph(iris, annotation, sentences, keys, extractor);
        EntityMapper entities = new EntityMapper(graph);
        EvidenceMapper evidence = new EvidenceMapper(graph);
        ResultMapper results = new ResultMapper(graph, evidence);

        new PaperMapper(graph).map(extractor);
        annotation.entities().forEach(entities::map);
        if (speaksOfItsApproach(annotation)) {
            entities.mapUnnamed(graph.resource(Relation.THIS));
        }
        new StatementMapper(graph, evidence).map(annotation.relations());
        annotation.results().stream().filter(results::fits).forEach(results::map);
        return graph.model;
    }

    /** The checksum that the paper's graph holds as {@code pg:contentHash}. */
    public static String contentHash(Paper paper) {
        return PaperMapper.contentHash(paper);
    }

    private static boolean speaksOfItsApproach(Annotation annotation) {
        Stream<String> ends = Stream.concat(
                annotation.relations().stream().flatMap(r -> Stream.of(r.subject(), r.object())),
                annotation.results().stream().map(r -> r.method()));
        return ends.anyMatch(Relation.THIS::equals);
    }
}
