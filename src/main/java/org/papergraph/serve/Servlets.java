package org.papergraph.serve;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.papergraph.query.QueryService;
import org.papergraph.serve.access.MaintenanceServlet;
import org.papergraph.serve.api.OpenApiServlet;
import org.papergraph.serve.api.QueriesServlet;
import org.papergraph.serve.api.SearchServlet;
import org.papergraph.serve.html.Links;
import org.papergraph.serve.html.Page;
import org.papergraph.serve.html.PageServlet;
import org.papergraph.serve.html.Templates;
import org.papergraph.serve.linked.DataServlet;
import org.papergraph.serve.linked.Descriptions;
import org.papergraph.serve.linked.GraphServlet;
import org.papergraph.serve.linked.IriServlet;
import org.papergraph.serve.linked.PagesOfThings;
import org.papergraph.serve.page.Pages;
import org.papergraph.serve.page.SearchPage;
import org.papergraph.serve.page.thing.ThingPages;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Refusal;

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
        Page things = new ThingPages(graph, links);
        servlets.put("/page/*", new PagesOfThings(new PageServlet(things, templates), descriptions, links));
        servlets.put("/doc/*", new DataServlet(descriptions, links));
        ThingPages.FOLDERS.forEach(folder -> servlets.put("/" + folder + "/*", new IriServlet(descriptions, links)));
    }

    /** The graphs that are no paper's at their own IRIs, and what a VoID client looks for. */
    private void addDescriptions() {
        Descriptions descriptions = new Descriptions(graph.runner(), links);
        for (String named : List.of("void", "derived", "hierarchy", "links", "redirects", "runs", "corrections")) {
            servlets.put("/" + named, new GraphServlet(descriptions, links.iri(named)));
        }
        servlets.put("/ontology", new GraphServlet(descriptions, GraphStore.ONTOLOGY));
        servlets.put("/ontology/*", new RedirectServlet("/ontology"));
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
                        },
                "validate", () -> verdict(store.validate()));
        Semaphore oneAtATime = new Semaphore(1);
        work.forEach((name, task) -> servlets.put("/$/" + name, new MaintenanceServlet(task, oneAtATime)));
    }

    private static String verdict(List<Refusal> wrong) {
        return wrong.isEmpty()
                ? "all graphs satisfy the shapes"
                : wrong.stream()
                        .map(graph -> graph.graph() + ": " + String.join("; ", graph.violations()))
                        .collect(Collectors.joining("\n"));
    }
}
