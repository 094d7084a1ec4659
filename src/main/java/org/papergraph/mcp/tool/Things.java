package org.papergraph.mcp.tool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.query.name.NamedThing;
import org.papergraph.store.derived.Terms;

/** Things of the graph as a model reads them. */
final class Things {

    /** The kinds of things that have names. */
    static final List<String> KINDS = List.of("Method", "Task", "Dataset", "Benchmark", "Metric", "Paper");

    private Things() {}

    /** The classes that stand for a kind; none for any kind. */
    static List<Node> classes(Optional<String> kind) throws ToolException {
        if (kind.isPresent() && !KINDS.contains(kind.get())) {
            throw new ToolException("\"type\" is one of " + String.join(", ", KINDS));
        }
        return kind.map(k -> List.of(NodeFactory.createURI(Terms.NS + k))).orElse(List.of());
    }

    static Map<String, Object> json(NamedThing thing) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("iri", thing.iri().getURI());
        json.put("label", thing.label());
        json.put("type", kind(thing));
        json.put("otherNames", thing.names().stream().skip(1).toList());
        json.put("papers", thing.papers());
        return json;
    }

    static String kind(NamedThing thing) {
        List<String> classes = thing.classes().stream()
                .map(c -> c.getURI().substring(c.getURI().indexOf('#') + 1))
                .toList();
        return KINDS.stream().filter(classes::contains).findFirst().orElse("Thing");
    }
}
