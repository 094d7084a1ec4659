package org.papergraph.serve.page.thing;

import java.util.List;
import java.util.Map;
import org.papergraph.serve.html.Links;
import org.papergraph.serve.html.Page;
import org.papergraph.serve.html.PageData;
import org.papergraph.serve.html.View;

/** Whatever else has an IRI, such as a run or an extractor: its properties as they are. */
final class ResourcePage implements Page {

    private final PageData data;
    private final Links links;
    private final String folder;

    /** @param folder the first part of the path, such as {@code run} */
    ResourcePage(PageData data, Links links, String folder) {
        this.data = data;
        this.links = links;
        this.folder = folder;
    }

    @Override
    public View show(String path, Map<String, String[]> parameters) {
        String local = folder + "/" + path;
        String iri = links.iri(local);
        List<Map<String, Object>> properties = data.rows("resource", iri);
        if (properties.isEmpty()) {
            return View.problem(404, "Nothing here", "The graph holds nothing with the IRI " + iri + ".");
        }
        properties.forEach(ResourcePage::addPlace);
        return View.of(
                "resource",
                Map.of(
                        "iri",
                        iri,
                        "path",
                        links.path(iri),
                        "kind",
                        folder,
                        "name",
                        path,
                        "data",
                        links.data(local),
                        "properties",
                        properties));
    }

    // What is not of this data is not shown here, and pages lead nowhere else.
    private static void addPlace(Map<String, Object> property) {
        String path = property.getOrDefault("valuePath", "").toString();
        if (path.startsWith("/")) {
            property.put("shown", path);
        }
    }
}
