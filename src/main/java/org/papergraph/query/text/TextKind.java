package org.papergraph.query.text;

import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.Document;

/** What has a text. */
public enum TextKind {
    /** A method, task, dataset, benchmark or metric: one of its names. */
    THING(TextProperty.LABEL, TextProperty.ALT_LABEL),
    /** A paper: its title and abstract. */
    PAPER(TextProperty.ABSTRACT),
    /** A statement: the sentence that makes it. */
    STATEMENT(TextProperty.SENTENCE);

    private final List<TextProperty> shown;

    TextKind(TextProperty... shown) {
        this.shown = List.of(shown);
    }

    /** What a snippet is cut from. */
    String shown(Document document) {
        return shown.stream()
                .map(field -> document.get(field.label()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
