package org.papergraph.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.query.QueryService;

/** Finds things by their names. */
final class SearchTool implements GraphTool {

    private static final int FEW = 10;
    private static final int MOST = 100;

    private final QueryService graph;

    SearchTool(QueryService graph) {
        this.graph = graph;
    }

    @Override
    public String name() {
        return "search_entities";
    }

    @Override
    public String title() {
        return "Search";
    }

    @Override
    public String description() {
        return "Finds methods, tasks, datasets, benchmarks, metrics and papers by name, also by the beginning of a name or a"
                + " misspelt one. Gives IRIs that the other tools take, best match first.";
    }

    @Override
    public Map<String, Object> inputSchema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("query", Schemas.text("a name, such as ImageNet, or an arXiv id"));
        properties.put("type", Schemas.oneOf(Things.KINDS, "only things of this kind"));
        properties.put("limit", Schemas.whole("at most so many", FEW, MOST));
        return Schemas.object(List.of("query"), properties);
    }

    @Override
    public Map<String, Object> call(Arguments arguments) throws ToolException {
        String typed = arguments.required("query");
        var classes = Things.classes(arguments.text("type"));
        return Map.of(
                "results",
                graph.names().search(typed, classes, arguments.limit(FEW, MOST)).stream()
                        .map(Things::json)
                        .toList());
    }
}
