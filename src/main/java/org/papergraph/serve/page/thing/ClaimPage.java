package org.papergraph.serve.page.thing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.serve.html.Links;
import org.papergraph.serve.html.Page;
import org.papergraph.serve.html.PageData;
import org.papergraph.serve.html.View;

/** What several papers state: how many, how certain that makes it, and the sentence of each. */
final class ClaimPage implements Page {

    private final PageData data;
    private final Links links;

    ClaimPage(PageData data, Links links) {
        this.data = data;
        this.links = links;
    }

    @Override
    public View show(String path, Map<String, String[]> parameters) {
        String iri = links.iri("claim/" + path);
        List<Map<String, Object>> found = data.rows("claim", iri);
        if (found.isEmpty()) {
            return View.problem(404, "Nothing here", "The graph holds no claim with the IRI " + iri + ".");
        }
        Map<String, Object> model = new LinkedHashMap<>(found.get(0));
        model.put("iri", iri);
        model.put("path", links.path(iri));
        model.put("data", links.data("claim/" + path));
        model.put("verb", RelationNames.verb(model.get("relation").toString()));
        model.put("statements", data.rows("claim-statements", iri));
        return View.of("claim", model);
    }
}
