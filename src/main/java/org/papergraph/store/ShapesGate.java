package org.papergraph.store;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;

/** Tells which graphs satisfy the shapes. Safe for use by many threads. */
final class ShapesGate {

    private final Shapes shapes;

    ShapesGate(Graph shapes) {
        this.shapes = ShaclValidator.get().parse(shapes);
    }

    /** What is wrong with a paper's graph, in words; empty if it satisfies the shapes. */
    List<String> violations(Graph graph) {
        return report(graph).getEntries().stream()
                .map(ShapesGate::words)
                .sorted()
                .toList();
    }

    ValidationReport report(Graph graph) {
        return ShaclValidator.get().validate(shapes, graph);
    }

    private static String words(ReportEntry entry) {
        String path = entry.resultPath() == null ? "" : " " + entry.resultPath();
        return name(entry.focusNode()) + path + ": " + entry.message();
    }

    private static String name(Node node) {
        return node.isURI() ? "<" + node.getURI() + ">" : node.toString();
    }
}
