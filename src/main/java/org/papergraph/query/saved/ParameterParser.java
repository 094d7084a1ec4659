package org.papergraph.query.saved;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;

/** Reads what a header says of one parameter. */
final class ParameterParser {

    private static final List<String> KEYS =
            List.of("parameter", "type", "description", "required", "default", "example");

    private final String file;
    private final PrefixMapping prefixes;

    /** @param prefixes the query's own, in which the header names classes and terms */
    ParameterParser(String file, PrefixMapping prefixes) {
        this.file = file;
        this.prefixes = prefixes;
    }

    Parameter parse(List<HeaderLine> lines) throws QueryFileException {
        Map<String, HeaderLine> byKey = HeaderLine.byKey(file, lines, KEYS);
        HeaderLine name = byKey.get("parameter");
        if (!name.value().matches("[a-z][A-Za-z0-9]*") || SavedQuery.RESERVED.contains(name.value())) {
            throw new QueryFileException(file, name.number(), "not a parameter's name: \"" + name.value() + "\"");
        }
        HeaderLine type = byKey.get("type");
        if (type == null) {
            throw new QueryFileException(file, name.number(), "parameter \"" + name.value() + "\" has no type");
        }
        Parameter parameter = new Parameter(
                name.value(),
                type(type),
                value(byKey, "description").orElse(""),
                required(byKey.get("required")),
                value(byKey, "default"),
                value(byKey, "example"));
        check(parameter, byKey.get("default"));
        check(parameter, byKey.get("example"));
        return parameter;
    }

    private static Optional<String> value(Map<String, HeaderLine> byKey, String key) {
        return Optional.ofNullable(byKey.get(key)).map(HeaderLine::value);
    }

    private boolean required(HeaderLine line) throws QueryFileException {
        if (line != null && !List.of("true", "false").contains(line.value())) {
            throw new QueryFileException(file, line.number(), "required is true or false, not " + line.value());
        }
        return line != null && line.value().equals("true");
    }

    private ParameterType type(HeaderLine line) throws QueryFileException {
        List<String> words = Arrays.asList(line.value().split("\\s+"));
        List<String> rest = words.subList(1, words.size());
        return switch (words.get(0)) {
            case "entity" -> new ParameterType.EntityReference(classes(line, rest), false);
            case "entities" -> new ParameterType.EntityReference(classes(line, rest), true);
            case "string" -> new ParameterType.Text();
            case "integer" -> new ParameterType.WholeNumber();
            case "number" -> new ParameterType.DecimalNumber();
            case "enumeration" -> new ParameterType.Enumeration(values(line, rest));
            default ->
                throw new QueryFileException(
                        file,
                        line.number(),
                        "unknown type \"" + words.get(0)
                                + "\"; known are entity, entities, string, integer, number, enumeration");
        };
    }

    private List<Node> classes(HeaderLine line, List<String> names) throws QueryFileException {
        List<Node> classes = new ArrayList<>();
        for (String name : names) {
            classes.add(term(name)
                    .orElseThrow(() -> new QueryFileException(file, line.number(), "no such prefix: " + name)));
        }
        return classes;
    }

    // A prefixed name is offered by its local name and stands for its IRI; any other word for itself.
    private Map<String, Node> values(HeaderLine line, List<String> words) throws QueryFileException {
        Map<String, Node> values = new LinkedHashMap<>();
        for (String word : words) {
            Optional<Node> term = term(word);
            values.put(
                    term.map(Node::getLocalName).orElse(word),
                    term.orElseGet(() -> NodeFactory.createLiteralString(word)));
        }
        if (values.isEmpty()) {
            throw new QueryFileException(file, line.number(), "an enumeration without values");
        }
        return values;
    }

    private Optional<Node> term(String prefixed) {
        String expanded = prefixes.expandPrefix(prefixed);
        return expanded.equals(prefixed) ? Optional.empty() : Optional.of(NodeFactory.createURI(expanded));
    }

    private void check(Parameter parameter, HeaderLine line) throws QueryFileException {
        if (line != null
                && parameter.type() instanceof ParameterType.Simple simple
                && simple.read(line.value()).isEmpty()) {
            throw new QueryFileException(
                    file, line.number(), "\"" + line.value() + "\" is not " + simple.expectation());
        }
    }
}
