package org.papergraph.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.model.Annotation;
import org.papergraph.model.EntityKey;
import org.papergraph.model.EntityType;
import org.papergraph.model.Paper;
import org.papergraph.model.Relation;
import org.papergraph.model.Span;

/** The graph of one paper while it is being made, and the names of the things in it. */
final class PaperGraph {

    final Iris iris;
    final Annotation annotation;
    final Model model = ModelFactory.createDefaultModel();
    final Resource paper;
    final Resource extractor;
    final Places places;
    private final Map<String, EntityKey> keys;

    PaperGraph(
            Iris iris, Annotation annotation, List<Span> sentences, Map<String, EntityKey> keys, Extractor extractor) {
        this.iris = iris;
        this.annotation = annotation;
        this.keys = keys;
        this.paper = model.createResource(iris.paper(annotation.paper()));
        this.extractor = model.createResource(extractor.iri(iris));
        this.places = new Places(paper, annotation.paper(), sentences);
    }

    Paper source() {
        return annotation.paper();
    }

    /** The entity, the paper or the paper's own approach that {@code id} stands for in the annotation. */
    Resource resource(String id) {
        return switch (id) {
            case Relation.PAPER -> paper;
            case Relation.THIS -> model.createResource(iris.unnamedMethod(source()));
            default -> model.createResource(iris.entity(key(id)));
        };
    }

    EntityKey key(String id) {
        EntityKey key = keys.get(id);
        if (key == null) {
            throw new IllegalArgumentException("entity " + id + " of " + paper + " is not linked");
        }
        return key;
    }

    /** The type of what {@code id} stands for; none for the paper. */
    Optional<EntityType> type(String id) {
        return switch (id) {
            case Relation.PAPER -> Optional.empty();
            case Relation.THIS -> Optional.of(EntityType.METHOD);
            default -> Optional.of(key(id).type());
        };
    }

    /** A node of this paper alone, named by what it says. */
    Resource part(String kind, Resource type, String... content) {
        return model.createResource(paper.getURI() + "#" + kind + "-" + Hash.shortOf(content))
                .addProperty(RDF.type, type);
    }

    static Literal integer(int value) {
        return ResourceFactory.createTypedLiteral(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    /** A probability to four digits. */
    static Literal probability(double p) {
        return decimal(BigDecimal.valueOf(p).setScale(4, RoundingMode.HALF_EVEN));
    }

    /** In XSD's canonical form, so that a store gives back the very term that it was given. */
    static Literal decimal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        String text = stripped.setScale(Math.max(stripped.scale(), 1)).toPlainString();
        return ResourceFactory.createTypedLiteral(text, XSDDatatype.XSDdecimal);
    }
}
