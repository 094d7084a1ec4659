package org.papergraph.query.saved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.papergraph.query.name.NameIndex;
import org.papergraph.query.name.NamedThing;
import org.papergraph.query.name.Spelling;
import org.papergraph.query.saved.ParameterType.EntityReference;
import org.papergraph.query.saved.ParameterType.Simple;
import org.papergraph.store.rows.ValuesBlocks;

/** Puts typed values into a saved query. */
public final class ParameterBinder {

    private static final Pattern IRI = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+");
    private static final int CLIP = 80;

    private final NameIndex names;

    public ParameterBinder(NameIndex names) {
        this.names = names;
    }

    /** The query with the values of {@code arguments} in its parameters' {@code VALUES} blocks, and defaults in the others. */
    public Query bind(SavedQuery saved, Map<String, List<String>> arguments) throws ParameterException {
        for (String given : arguments.keySet()) {
            if (saved.parameter(given).isEmpty()) {
                throw unknown(saved, given);
            }
        }
        Map<String, List<Node>> values = new HashMap<>();
        for (Parameter parameter : saved.parameters()) {
            List<String> given = given(parameter, arguments);
            if (!given.isEmpty()) {
                values.put(parameter.name(), terms(parameter, given));
            }
        }
        return ValuesBlocks.replace(saved.query(), values);
    }

    private static ParameterException unknown(SavedQuery saved, String given) {
        List<String> known = saved.parameters().stream().map(Parameter::name).toList();
        String takes = known.isEmpty() ? "it takes none" : "it takes " + String.join(", ", known);
        return new ParameterException("query " + saved.name() + " has no parameter \"" + clip(given) + "\""
                + Spelling.hint(given, known) + " (" + takes + ")");
    }

    // A blank is how a form sends a field that was left empty.
    private static List<String> given(Parameter parameter, Map<String, List<String>> arguments)
            throws ParameterException {
        List<String> given = arguments.getOrDefault(parameter.name(), List.of()).stream()
                .filter(v -> !v.isBlank())
                .toList();
        if (!given.isEmpty() && !parameter.type().many() && given.size() > 1) {
            throw new ParameterException("parameter \"" + parameter.name() + "\" takes one value only");
        }
        if (given.isEmpty() && parameter.required()) {
            throw new ParameterException("parameter \"" + parameter.name() + "\" is missing: "
                    + parameter.type().expectation()
                    + parameter.example().map(e -> ", such as " + e).orElse(""));
        }
        return given.isEmpty() ? parameter.defaultValue().map(List::of).orElse(List.of()) : given;
    }

    private List<Node> terms(Parameter parameter, List<String> given) throws ParameterException {
        List<Node> terms = new ArrayList<>();
        for (String text : given) {
            if (parameter.type() instanceof EntityReference reference) {
                terms.addAll(entities(parameter, reference, text.strip()));
            } else if (parameter.type() instanceof Simple simple) {
                terms.add(simple.read(text.strip())
                        .orElseThrow(() -> new ParameterException("parameter \"" + parameter.name() + "\" is "
                                + simple.expectation() + ", not \"" + clip(text) + "\"")));
            }
        }
        return terms;
    }

    private List<Node> entities(Parameter parameter, EntityReference reference, String text) throws ParameterException {
        if (IRI.matcher(text).matches()) {
            return List.of(NodeFactory.createURI(text));
        }
        List<Node> found = names.called(text, reference.classes()).stream()
                .map(NamedThing::iri)
                .toList();
        if (found.isEmpty()) {
            List<String> near = names.near(text, reference.classes());
            throw new ParameterException(
                    "parameter \"" + parameter.name() + "\" is " + reference.expectation() + "; none is called \""
                            + clip(text) + "\""
                            + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?"));
        }
        return found;
    }

    private static String clip(String text) {
        return text.length() <= CLIP ? text : text.substring(0, CLIP) + "…";
    }
}
