package org.papergraph.serve.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.papergraph.query.QueryService;
import org.papergraph.serve.html.Links;
import org.papergraph.serve.html.Page;
import org.papergraph.serve.html.PageData;
import org.papergraph.serve.html.View;

/** All pages, by the paths at which a server shows them. */
public final class Pages {

    /** Where the start page is, beside {@code /}. */
    public static final String START = "/start";

    private Pages() {}

    /** Paths as a servlet's mapping has them. */
    public static Map<String, Page> all(QueryService service, Links links) {
        PageData data = new PageData(service.runner(), links);
        Map<String, Page> pages = new LinkedHashMap<>();
        pages.put(START, new StartPage(service, data, links));
        pages.put("/search", new SearchPage(service, links));
        pages.put("/queries/*", new QueryPage(service, links));
        pages.put("/graph", new GraphPage(service, links));
        pages.put("/lineage/*", new LineagePage(service, data, links));
        pages.put("/leaderboards/*", new LeaderboardPage(service, data, links));
        pages.put(
                "/editor",
                (path, parameters) ->
                        View.of("editor", Map.of("queries", service.catalogue().queries(), "base", links.base())));
        pages.put(
                "/docs",
                (path, parameters) ->
                        View.of("docs", Map.of("queries", service.catalogue().queries())));
        return pages;
    }
}
