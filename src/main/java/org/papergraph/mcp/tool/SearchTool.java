package org.papergraph.mcp.tool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.query.QueryService;
import org.papergraph.query.search.Found;

/** Finds things by their names and by what is said of them. */
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
                + " misspelt one; papers by the words of their abstracts, things by the sentences about them. Gives IRIs that the"
                + " other tools take, best match first.";
    }

    @Override
    public Map<String, Object> inputSchema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("query", Schemas.text("a name, such as ImageNet, an arXiv id, or words"));
        properties.put("type", Schemas.oneOf(Things.KINDS, "only things of this kind"));
        properties.put("limit", Schemas.whole("at most so many", FEW, MOST));
        return Schemas.object(List.of("query"), properties);
    }

    private static Map<String, Object> json(Found found) {
        Map<String, Object> json = Things.json(found.thing());
        found.text().ifPresent(hit -> json.put("text", hit.text()));
        return json;
    }

    @Override
    public Map<String, Object> call(Arguments arguments) throws ToolException {
        String typed = arguments.required("query");
        var classes = Things.classes(arguments.text("type"));
        return Map.of(
                "results",
                graph.search().find(typed, t -> t.isOneOf(classes), arguments.limit(FEW, MOST)).stream()
                        .map(SearchTool::json)
                        .toList());
    }
}
