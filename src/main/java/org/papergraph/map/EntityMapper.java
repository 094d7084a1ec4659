package org.papergraph.map;

import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityKey;
import org.papergraph.model.EntityType;
import org.papergraph.model.Mention;
import org.papergraph.model.NormalForm;

/** The things that a paper names, with their names and the places where they stand. */
final class EntityMapper {

    // A capital or a digit after the first character.
    private static final Pattern PROPER_NAME = Pattern.compile("\\S[\\p{Lu}\\d]");

    private final PaperGraph graph;

    EntityMapper(PaperGraph graph) {
        this.graph = graph;
    }

    void map(Entity entity) {
        EntityKey key = graph.key(entity.id());
        Resource resource = typed(graph.resource(entity.id()), key.type());
        resource.addProperty(PG.name, name(entity, key)).addProperty(PG.form, entity.name());
        entity.forms().forEach(form -> resource.addProperty(PG.form, form));
        graph.paper.addProperty(PG.mentions, resource);
        entity.mentions().forEach(mention -> map(mention, resource));
    }

    /** A proper name as the paper writes it, where the key has other blanks or hyphens in it; else the key's name. */
    private static String name(Entity entity, EntityKey key) {
        boolean respelt = NormalForm.ofName(entity.name()).equals(NormalForm.ofName(key.name()))
                && !entity.name().equalsIgnoreCase(key.name());
        return respelt && PROPER_NAME.matcher(entity.name()).find() ? entity.name() : key.name();
    }

    /** The paper's own approach; its name comes from the title. */
    void mapUnnamed(Resource approach) {
        typed(approach, EntityType.METHOD)
                .addProperty(RDF.type, PG.UnnamedMethod)
                .addProperty(PG.name, "approach of \u201c" + graph.source().title() + "\u201d");
    }

    private static Resource typed(Resource resource, EntityType type) {
        resource.addProperty(RDF.type, PG.Entity).addProperty(RDF.type, PG.of(type));
        return type.isResource() ? resource.addProperty(RDF.type, PG.DataResource) : resource;
    }

    private void map(Mention mention, Resource entity) {
        Resource place = graph.places.place(mention.span());
        place.addProperty(RDF.type, PG.Mention).addProperty(PG.mentionOf, entity);
        if (!place.hasProperty(PG.confidence)) {
            place.addProperty(PG.confidence, PaperGraph.probability(mention.confidence()));
        }
        graph.places.sentenceOf(mention.span()).ifPresent(s -> place.addProperty(PG.inSentence, s));
    }
}
