package org.papergraph.mcp.tool;

import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import java.util.List;
import java.util.stream.Stream;
import org.papergraph.query.QueryService;

/** All tools. */
public final class GraphTools {

    private GraphTools() {}

    /** Each as a server of the protocol offers it. */
    public static List<SyncToolSpecification> of(QueryService graph) {
        return Stream.<GraphTool>of(
                        new SearchTool(graph),
                        new DescribeTool(graph),
                        new QueriesTool(graph),
                        new RunQueryTool(graph),
                        new SparqlTool(graph.runner()))
                .map(ToolCalls::specification)
                .toList();
    }
}
