package org.papergraph.serve.page.thing;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.query.QueryService;
import org.papergraph.query.saved.ParameterException;
import org.papergraph.query.saved.UnknownQueryException;
import org.papergraph.serve.html.Links;
import org.papergraph.serve.html.Page;
import org.papergraph.serve.html.PageData;
import org.papergraph.serve.html.View;

/** The pages of all that has an IRI, each shown by the folder that the IRI is in. */
public final class ThingPages implements Page {

    /** The first parts of the IRIs of entities. */
    public static final List<String> ENTITIES = List.of("method", "task", "dataset", "benchmark", "metric");

    /** The first parts of the IRIs of all things. */
    public static final List<String> FOLDERS = List.of(
            "paper",
            "method",
            "task",
            "dataset",
            "benchmark",
            "metric",
            "claim",
            "naming",
            "run",
            "extractor",
            "identity");

    private final PageData data;
    private final Links links;
    private final Map<String, Page> byFolder = new LinkedHashMap<>();

    public ThingPages(QueryService service, Links links) {
        this.data = new PageData(service.runner(), links);
        this.links = links;
        FOLDERS.forEach(folder -> byFolder.put(folder, new ResourcePage(data, links, folder)));
        byFolder.put("paper", new PaperPage(data, links));
        byFolder.put("claim", new ClaimPage(data, links));
        ENTITIES.forEach(folder -> byFolder.put(folder, new EntityPage(service, data, links, folder)));
    }

    @Override
    public View show(String path, Map<String, String[]> parameters)
            throws IOException, ParameterException, UnknownQueryException {
        List<Map<String, Object>> successors = data.rows("successors", links.iri(path));
        if (!successors.isEmpty()) {
            return new View(410, "successors", Map.of("iri", links.iri(path), "successors", successors));
        }
        String[] parts = path.split("/", 2);
        Page page = byFolder.get(parts[0]);
        if (page == null || parts.length < 2) {
            return View.problem(404, "Nothing here", "There is nothing at " + path + ".");
        }
        View shown = page.show(parts[1], parameters);
        // What no paper names may still stand above other things in the hierarchy.
        return shown.status() == 404 ? new ResourcePage(data, links, parts[0]).show(parts[1], parameters) : shown;
    }
}
