package org.papergraph.serve;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.papergraph.query.QueryService;
import org.papergraph.serve.access.MaintenanceServlet;
import org.papergraph.serve.api.OpenApiServlet;
import org.papergraph.serve.api.QueriesServlet;
import org.papergraph.serve.api.SearchServlet;
import org.papergraph.serve.html.Links;
import org.papergraph.serve.html.PageServlet;
import org.papergraph.serve.html.Templates;
import org.papergraph.serve.linked.Descriptions;
import org.papergraph.serve.linked.ThingServlet;
import org.papergraph.serve.page.Pages;
import org.papergraph.serve.page.SearchPage;
import org.papergraph.store.GraphStore;

/** What is at which path, beside what Fuseki answers. */
final class Servlets {

    private final QueryService graph;
    private final Links links;
    private final Templates templates = new Templates();
    private final Map<String, HttpServlet> servlets = new LinkedHashMap<>();

    private Servlets(QueryService graph, Links links) {
        this.graph = graph;
        this.links = links;
    }

    static Map<String, HttpServlet> of(QueryService graph, GraphStore store, ServerOptions options) {
        Servlets all = new Servlets(graph, new Links(options.base()));
        all.addApi(options.version());
        all.addPages();
        all.addDescriptions();
        store.dataset().ifPresent(dataset -> all.addMaintenance(store, dataset.asDatasetGraph()));
        return all.servlets;
    }

    private void addApi(String version) {
        servlets.put("/api/queries/*", new QueriesServlet(graph));
        servlets.put("/api/openapi.json", new OpenApiServlet(graph, version));
        servlets.put("/api/search", new SearchServlet(new SearchPage(graph, links)));
        servlets.put("/assets/*", new AssetServlet());
        servlets.put("/$/ready", new ReadyServlet(graph));
    }

    private void addPages() {
        Descriptions descriptions = new Descriptions(graph.runner(), links);
        Pages.all(graph, links).forEach((path, page) -> servlets.put(path, new PageServlet(page, templates)));
        Pages.ofThings(graph, links)
                .forEach((folder, page) -> servlets.put(
                        "/" + folder + "/*",
                        new ThingServlet(Optional.of(new PageServlet(page, templates)), descriptions)));
    }

    /** The descriptions of the data and of the vocabulary, which are graphs of their own, and what a VoID client looks for. */
    private void addDescriptions() {
        Descriptions descriptions = new Descriptions(graph.runner(), links);
        for (String named : List.of("void", "ontology")) {
            servlets.put("/" + named, new ThingServlet(Optional.empty(), descriptions));
        }
        servlets.put("/.well-known/void", new RedirectServlet("/void"));
    }

    private void addMaintenance(GraphStore store, DatasetGraph dataset) {
        Map<String, Supplier<String>> work = Map.of(
                "compact",
                        () -> {
                            DatabaseMgr.compact(dataset, true);
                            return "compacted";
                        },
                "backup", () -> DatabaseMgr.backup(dataset),
                "derive",
                        () -> {
                            store.deriveAll();
                            store.describe();
                            return "derived";
                        });
        Semaphore oneAtATime = new Semaphore(1);
        work.forEach((name, task) -> servlets.put("/$/" + name, new MaintenanceServlet(task, oneAtATime)));
    }
}
