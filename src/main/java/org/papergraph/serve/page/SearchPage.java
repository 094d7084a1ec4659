package org.papergraph.serve.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.papergraph.query.QueryService;
import org.papergraph.query.name.NamedThing;
import org.papergraph.query.search.Found;
import org.papergraph.serve.html.Links;
import org.papergraph.serve.html.Page;
import org.papergraph.serve.html.View;
import org.papergraph.serve.page.thing.Kinds;

/** Things by their names, papers by their words, things by the sentences about them. */
public final class SearchPage implements Page {

    private static final int MOST = 50;

    private final QueryService service;
    private final Links links;

    public SearchPage(QueryService service, Links links) {
        this.service = service;
        this.links = links;
    }

    @Override
    public View show(String path, Map<String, String[]> parameters) {
        String typed = Page.first(parameters, "q").orElse("").strip();
        String kind = Page.first(parameters, "type").filter(Kinds.ALL::contains).orElse("");
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("q", typed);
        model.put("type", kind);
        model.put("kinds", Kinds.ALL);
        model.put("heading", heading(typed, kind));
        model.put("things", kind.equals(Kinds.PAPER) ? List.of() : found(typed, t -> isWanted(t, kind) && !isPaper(t)));
        model.put("papers", kind.isEmpty() || kind.equals(Kinds.PAPER) ? found(typed, SearchPage::isPaper) : List.of());
        return View.of("search", model);
    }

    private static String heading(String typed, String kind) {
        String all = kind.isEmpty() ? "Everything" : kind + "s";
        return typed.isEmpty() ? all + ", most named first" : "Found for “" + typed + "”";
    }

    private static boolean isWanted(NamedThing thing, String kind) {
        return kind.isEmpty() || Kinds.isA(thing, kind);
    }

    private static boolean isPaper(NamedThing thing) {
        return Kinds.isA(thing, Kinds.PAPER);
    }

    private List<Hit> found(String typed, Predicate<NamedThing> wanted) {
        return hits(service.search().find(typed, wanted, MOST));
    }

    /**
     * What {@code typed} may mean, best first.
     *
     * @param kind a class's local name, or empty for all
     */
    public List<Hit> search(String typed, String kind, int limit) {
        return hits(service.search().find(typed, thing -> isWanted(thing, kind), limit));
    }

    /** The things with such a name, best first, for completion. */
    public List<Hit> complete(String typed, String kind, int limit) {
        return hits(service.search().byName(typed, thing -> isWanted(thing, kind), limit));
    }

    private List<Hit> hits(List<Found> found) {
        return found.stream().map(f -> Hit.of(f, links)).toList();
    }
}
