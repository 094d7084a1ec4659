package org.papergraph.query.saved;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What a parameter's values are. Each value becomes an RDF term; none is ever written into the query's text. */
public sealed interface ParameterType {

    /** How the type is called in a query's header. */
    String label();

    /** What a good value is, for messages: "a whole number". */
    String expectation();

    /** Whether several values may be given. */
    default boolean many() {
        return false;
    }

    /** A type whose values can be read without looking into the graph. */
    sealed interface Simple extends ParameterType {

        /** The term that {@code text} denotes, if it is well-formed. */
        Optional<Node> read(String text);
    }

    /**
     * A thing in the graph, given by its IRI or by any of its names.
     *
     * @param classes the classes of which it must have one; empty for any
     */
    record EntityReference(List<Node> classes, boolean many) implements ParameterType {

        public EntityReference {
            classes = List.copyOf(classes);
        }

        @Override
        public String label() {
            return many ? "entities" : "entity";
        }

        @Override
        public String expectation() {
            return classes.isEmpty()
                    ? "the name or IRI of anything in the graph"
                    : "the name or IRI of a " + String.join(" or ", classNames());
        }

        /** The local names of the classes, such as {@code Dataset}. */
        public List<String> classNames() {
            return classes.stream().map(Node::getLocalName).toList();
        }
    }

    /** Any text. */
    record Text() implements Simple {

        @Override
        public String label() {
            return "string";
        }

        @Override
        public String expectation() {
            return "a text";
        }

        @Override
        public Optional<Node> read(String text) {
            return Optional.of(NodeFactory.createLiteralString(text));
        }
    }

    /** A whole number of at most 18 digits. */
    record WholeNumber() implements Simple {

        private static final Pattern FORM = Pattern.compile("[+-]?\\d{1,18}");

        @Override
        public String label() {
            return "integer";
        }

        @Override
        public String expectation() {
            return "a whole number";
        }

        @Override
        public Optional<Node> read(String text) {
            return FORM.matcher(text).matches()
                    ? Optional.of(NodeFactory.createLiteralDT("" + Long.parseLong(text), XSDDatatype.XSDinteger))
                    : Optional.empty();
        }
    }

    /** A decimal number, without an exponent: a short text must not stand for a number of a billion digits. */
    record DecimalNumber() implements Simple {

        private static final Pattern FORM = Pattern.compile("[+-]?(\\d{1,18}(\\.\\d{0,18})?|\\.\\d{1,18})");

        @Override
        public String label() {
            return "number";
        }

        @Override
        public String expectation() {
            return "a number";
        }

        @Override
        public Optional<Node> read(String text) {
            return FORM.matcher(text).matches()
                    ? Optional.of(
                            NodeFactory.createLiteralDT(new BigDecimal(text).toPlainString(), XSDDatatype.XSDdecimal))
                    : Optional.empty();
        }
    }

    /**
     * One of a few values.
     *
     * @param values the terms by the words that stand for them, in the order of the header
     */
    record Enumeration(Map<String, Node> values) implements Simple {

        public Enumeration {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        @Override
        public String label() {
            return "enumeration";
        }

        @Override
        public String expectation() {
            return "one of " + String.join(", ", values.keySet());
        }

        @Override
        public Optional<Node> read(String text) {
            return Optional.ofNullable(values.get(text));
        }
    }
}
