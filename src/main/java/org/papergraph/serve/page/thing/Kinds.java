package org.papergraph.serve.page.thing;

import java.util.List;
import org.apache.jena.graph.Node;
import org.papergraph.query.name.NamedThing;

/** The classes of things, by their local names. */
public final class Kinds {

    public static final String PAPER = "Paper";
    public static final List<String> OF_ENTITIES = List.of("Method", "Task", "Dataset", "Benchmark", "Metric");
    public static final List<String> ALL = List.of("Method", "Task", "Dataset", "Benchmark", "Metric", PAPER);

    private Kinds() {}

    /** The kind of thing that it is, such as {@code Dataset}. */
    public static String of(NamedThing thing) {
        return ALL.stream().filter(kind -> isA(thing, kind)).findFirst().orElse("Thing");
    }

    public static boolean isA(NamedThing thing, String kind) {
        return thing.classes().stream().map(Node::getLocalName).anyMatch(kind::equals);
    }
}
