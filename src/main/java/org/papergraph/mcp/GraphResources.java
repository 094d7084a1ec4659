package org.papergraph.mcp;

import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a model reads before it writes SPARQL. */
final class GraphResources {

    private static final String TURTLE = "text/turtle";

    private GraphResources() {}

    static List<SyncResourceSpecification> all() {
        return List.of(
                resource("ontology", "Ontology", "The vocabulary: classes and properties.", "papergraph.ttl"),
                resource("shapes", "Shapes", "What the graph of each paper satisfies, in SHACL.", "shapes.ttl"),
                resource(
                        "alignments",
                        "Alignments",
                        "How the vocabulary relates to schema.org, FaBiO, DCAT, CiTO and others.",
                        "alignments.ttl"));
    }

    private static SyncResourceSpecification resource(String name, String title, String description, String file) {
        String uri = "papergraph://" + name;
        Resource resource = Resource.builder(uri, name)
                .title(title)
                .description(description)
                .mimeType(TURTLE)
                .build();
        return new SyncResourceSpecification(
                resource,
                (exchange, request) -> ReadResourceResult.builder(List.of(TextResourceContents.builder(uri, text(file))
                                .mimeType(TURTLE)
                                .build()))
                        .build());
    }

    private static String text(String file) {
        try (InputStream in = GraphResources.class.getResourceAsStream("/ontology/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
