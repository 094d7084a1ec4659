package org.papergraph.serve.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.papergraph.query.QueryService;
import org.papergraph.query.saved.SavedQuery;
import org.papergraph.serve.html.Links;
import org.papergraph.serve.html.Page;
import org.papergraph.serve.html.PageData;
import org.papergraph.serve.html.View;
import org.papergraph.serve.page.thing.Kinds;

/** What the graph holds, and ways into it. */
final class StartPage implements Page {

    private static final int SHOWN = 12;

    private final QueryService service;
    private final PageData data;
    private final Links links;

    StartPage(QueryService service, PageData data, Links links) {
        this.service = service;
        this.data = data;
        this.links = links;
    }

    @Override
    public View show(String path, Map<String, String[]> parameters) throws IOException {
        Map<String, Long> counts = new LinkedHashMap<>();
        List<Map<String, Object>> kinds = new ArrayList<>();
        counts.put("Papers", count("Paper"));
        for (String kind : Kinds.OF_ENTITIES) {
            counts.put(kind + "s", count(kind));
            kinds.add(Map.of(
                    "title", kind + "s", "kind", kind, "css", kind.toLowerCase(Locale.ROOT), "things", top(kind)));
        }
        Map<String, Object> said = data.rows("counts", links.iri("")).get(0);
        counts.put("Statements", Long.valueOf(said.get("statements").toString()));
        counts.put("Results", Long.valueOf(said.get("results").toString()));
        List<SavedQuery> queries =
                service.catalogue().queries().stream().filter(q -> !q.isCheck()).toList();
        return View.of("start", Map.of("counts", counts, "kinds", kinds, "queries", queries));
    }

    private long count(String kind) {
        return service.names().all().stream().filter(t -> Kinds.isA(t, kind)).count();
    }

    private List<Map<String, Object>> top(String kind) {
        return service.names().all().stream()
                .filter(t -> Kinds.isA(t, kind))
                .limit(SHOWN)
                .map(t -> Map.<String, Object>of(
                        "label", t.label(), "path", links.path(t.iri().getURI()), "papers", t.papers()))
                .toList();
    }
}
