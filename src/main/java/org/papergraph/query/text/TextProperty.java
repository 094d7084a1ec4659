package org.papergraph.query.text;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.papergraph.store.derived.Terms;

/** The texts that are indexed, each under the property that has it in the graph. */
enum TextProperty {
    LABEL("label", SKOS.prefLabel.asNode(), 3),
    ALT_LABEL("altLabel", SKOS.altLabel.asNode(), 2),
    TITLE("title", DCTerms.title.asNode(), 3),
    ABSTRACT("abstract", DCTerms.abstract_.asNode(), 1),
    SENTENCE("sentence", NodeFactory.createURI(Terms.NS + "sentence"), 1);

    /** What the text is of: the entity, the paper, or the statement. */
    static final String SUBJECT = "uri";

    /** Every word of the other fields as it is written, for mending what was typed. */
    static final String WORDS = "words";

    private final String label;
    private final Node property;
    private final float weight;

    TextProperty(String label, Node property, float weight) {
        this.label = label;
        this.property = property;
        this.weight = weight;
    }

    String label() {
        return label;
    }

    Node property() {
        return property;
    }

    static boolean isOne(String label) {
        return all().stream().anyMatch(property -> property.label.equals(label));
    }

    /** How much a match in it counts, beside the others. */
    float weight() {
        return weight;
    }

    static List<TextProperty> all() {
        return Arrays.asList(values());
    }

    /** The fields as jena-text has them. */
    static EntityDefinition definition() {
        EntityDefinition definition = new EntityDefinition(SUBJECT, LABEL.label, LABEL.property);
        definition.setLangField("lang");
        all().forEach(field -> definition.set(field.label, field.property));
        return definition;
    }
}
