package org.papergraph.mcp.tool;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.papergraph.query.QueryService;
import org.papergraph.query.saved.QueryJson;

/** Lists the saved queries. */
final class QueriesTool implements GraphTool {

    private final QueryService graph;

    QueriesTool(QueryService graph) {
        this.graph = graph;
    }

    @Override
    public String name() {
        return "list_saved_queries";
    }

    @Override
    public String title() {
        return "Saved queries";
    }

    @Override
    public String description() {
        return "Lists the questions that are kept ready, such as leaderboards, lineages and what is trained on what, with the"
                + " parameters of each. Ask one with run_saved_query.";
    }

    @Override
    public Map<String, Object> inputSchema() {
        return Schemas.object(List.of(), Map.of());
    }

    @Override
    public Map<String, Object> call(Arguments arguments) throws IOException {
        return Map.of(
                "queries",
                graph.catalogue().queries().stream().map(QueryJson::of).toList());
    }
}
