package org.papergraph.query.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.store.derived.Terms;

/** What has a text. */
public enum TextKind {
    /** A method, task, dataset, benchmark or metric: its names. */
    THING(List.of(TextProperty.LABEL, TextProperty.ALT_LABEL), Map.of("papers", pg("paperCount"))),
    /** A paper: its title and abstract. */
    PAPER(List.of(TextProperty.ABSTRACT, TextProperty.TITLE), Map.of()),
    /** A statement: the sentence that makes it. */
    STATEMENT(
            List.of(TextProperty.SENTENCE),
            Map.of(
                    TextIndexer.PAPER,
                    pg("statedIn"),
                    TextIndexer.FIRST,
                    RDF.subject.asNode(),
                    TextIndexer.SECOND,
                    RDF.object.asNode()));

    private final List<TextProperty> texts;
    private final Map<String, Node> others;

    TextKind(List<TextProperty> texts, Map<String, Node> others) {
        this.texts = texts;
        this.others = others;
    }

    private static Node pg(String name) {
        return NodeFactory.createURI(Terms.NS + name);
    }

    /** All properties that are read of it, by the names of their fields. */
    Map<String, Node> properties() {
        Map<String, Node> properties = new LinkedHashMap<>(others);
        texts.forEach(text -> properties.put(text.label(), text.property()));
        return properties;
    }

    /** What a snippet is cut from. */
    TextProperty main() {
        return texts.get(0);
    }

    /** Whether what has these fields is of this kind. */
    boolean isComplete(Map<String, List<String>> fields) {
        return fields.containsKey(main().label()) && fields.keySet().containsAll(others.keySet());
    }
}
