package org.papergraph.mcp.tool;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.papergraph.query.QueryService;
import org.papergraph.query.saved.ParameterBinder;
import org.papergraph.query.saved.ParameterException;
import org.papergraph.query.saved.UnknownQueryException;

/** Asks a saved query. */
final class RunQueryTool implements GraphTool {

    private static final int USUAL = 50;
    private static final int MOST = 1000;
    private static final int FARTHEST = 1_000_000;

    private final QueryService graph;

    RunQueryTool(QueryService graph) {
        this.graph = graph;
    }

    @Override
    public String name() {
        return "run_saved_query";
    }

    @Override
    public String title() {
        return "Ask a saved query";
    }

    @Override
    public String description() {
        return "Asks one of the saved queries that list_saved_queries shows, with values for its parameters. Entities are given by"
                + " name or IRI.";
    }

    @Override
    public Map<String, Object> inputSchema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name", Schemas.text("the query's name, such as leaderboard"));
        properties.put(
                "parameters",
                Schemas.inOrder(
                        "type", "object",
                        "description", "values by parameter, such as {\"dataset\": \"ImageNet\"}",
                        "additionalProperties", Map.of("type", List.of("string", "number", "array"))));
        properties.put("limit", Schemas.whole("at most so many rows", USUAL, MOST));
        properties.put("offset", Schemas.whole("rows left out at the beginning", 0, FARTHEST));
        return Schemas.object(List.of("name"), properties);
    }

    @Override
    public Map<String, Object> call(Arguments arguments)
            throws ToolException, ParameterException, UnknownQueryException, IOException {
        var saved = graph.catalogue().get(arguments.required("name"));
        Query query = new ParameterBinder(graph.names()).bind(saved, arguments.texts("parameters"));
        int limit = arguments.limit(USUAL, MOST);
        return Rows.of(graph.runner(), query, limit, arguments.whole("offset", 0, FARTHEST))
                .json();
    }
}
