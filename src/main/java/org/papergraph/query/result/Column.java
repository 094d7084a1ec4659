package org.papergraph.query.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A column as people read it: where {@code ?method} comes with {@code ?methodLabel}, the two are one, a thing shown by its label.
 *
 * @param name what stands above it
 * @param term where its terms are
 * @param label where their labels are
 */
public record Column(String name, Var term, Optional<Var> label) {

    private static final String LABEL = "Label";

    /** The columns of rows with these variables, in their order. */
    public static List<Column> of(List<Var> variables) {
        List<Column> columns = new ArrayList<>();
        for (Var variable : variables) {
            String name = variable.getVarName();
            boolean labels = name.endsWith(LABEL) && variables.contains(Var.alloc(stem(name)));
            if (!labels) {
                Var label = Var.alloc(name + LABEL);
                columns.add(
                        new Column(name, variable, variables.contains(label) ? Optional.of(label) : Optional.empty()));
            }
        }
        return columns;
    }

    private static String stem(String name) {
        return name.substring(0, name.length() - LABEL.length());
    }

    /** What the row has here: the label where it has one, else the term; terms of a vocabulary by their local names. */
    public String text(Binding row) {
        Node shown = label.map(row::get).orElseGet(() -> row.get(term));
        String text = Terms.text(shown);
        return shown != null && shown.isURI() && text.contains("#") ? text.substring(text.indexOf('#') + 1) : text;
    }
}
