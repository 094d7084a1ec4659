package org.papergraph.serve.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.papergraph.query.QueryService;
import org.papergraph.query.name.NamedThing;

/** Things by their names: as typed, as begun, or nearly so. */
public final class SearchPage implements Page {

    private static final int MOST = 50;
    private static final List<String> KINDS = List.of("Method", "Task", "Dataset", "Benchmark", "Metric", "Paper");

    private final QueryService service;
    private final Links links;

    public SearchPage(QueryService service, Links links) {
        this.service = service;
        this.links = links;
    }

    @Override
    public View show(String path, Map<String, String[]> parameters) {
        String typed = first(parameters, "q").orElse("").strip();
        String kind = first(parameters, "type").filter(KINDS::contains).orElse("");
        return View.of("search", Map.of("q", typed, "type", kind, "kinds", KINDS, "hits", search(typed, kind, MOST)));
    }

    /**
     * What {@code typed} may mean, best first, each with {@code iri}, {@code path}, {@code label}, {@code type}, {@code names} and
     * {@code papers}.
     *
     * @param kind a class's local name, or empty for all
     */
    public List<Map<String, Object>> search(String typed, String kind, int limit) {
        int enough = kind.isEmpty() ? limit : Integer.MAX_VALUE;
        return service.names().search(typed, List.of(), enough).stream()
                .filter(t -> kind.isEmpty() || StartPage.isA(t, kind))
                .limit(limit)
                .map(this::hit)
                .toList();
    }

    private Map<String, Object> hit(NamedThing thing) {
        String type = kind(thing);
        return Map.of(
                "iri", thing.iri().getURI(),
                "path", links.path(thing.iri().getURI()),
                "label", thing.label(),
                "type", type,
                "css", type.toLowerCase(Locale.ROOT),
                "names", thing.names().stream().skip(1).toList(),
                "papers", thing.papers());
    }

    /** The kind of thing that it is, such as {@code Dataset}. */
    static String kind(NamedThing thing) {
        List<String> classes = thing.classes().stream().map(Node::getLocalName).toList();
        return KINDS.stream().filter(classes::contains).findFirst().orElse("Thing");
    }

    static Optional<String> first(Map<String, String[]> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).map(values -> values[0]);
    }
}
