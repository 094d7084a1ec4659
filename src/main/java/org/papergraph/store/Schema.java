package org.papergraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/**
 * What the store knows of the graphs that it keeps, all of it read from the files in {@code ontology/}.
 *
 * @param shapes what a paper's graph must satisfy
 * @param ontology the vocabulary, whose prefixes are also the store's
 * @param describe the update that makes the store's description of itself
 */
record Schema(Graph shapes, Graph ontology, String describe) {

    static Schema bundled() {
        return new Schema(graph("shapes.ttl"), graph("papergraph.ttl"), text("describe.ru"));
    }

    private static Graph graph(String file) {
        return RDFParser.fromString(text(file), Lang.TURTLE).toGraph();
    }

    private static String text(String file) {
        try (InputStream in = Schema.class.getResourceAsStream("/ontology/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StoreException("ontology/" + file + ": cannot be read (" + e + ")", e);
        }
    }
}
