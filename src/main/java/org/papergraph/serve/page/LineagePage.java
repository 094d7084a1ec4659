package org.papergraph.serve.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.query.QueryService;
import org.papergraph.query.name.NamedThing;
import org.papergraph.query.saved.ParameterBinder;
import org.papergraph.query.saved.ParameterException;
import org.papergraph.query.saved.UnknownQueryException;
import org.papergraph.serve.html.Links;
import org.papergraph.serve.html.Page;
import org.papergraph.serve.html.PageData;
import org.papergraph.serve.html.View;

/** What a method builds on, and what builds on it, as two trees. */
final class LineagePage implements Page {

    private static final String LIKELY = "0.5";

    private final QueryService service;
    private final PageData data;
    private final Links links;

    LineagePage(QueryService service, PageData data, Links links) {
        this.service = service;
        this.data = data;
        this.links = links;
    }

    @Override
    public View show(String path, Map<String, String[]> parameters)
            throws IOException, ParameterException, UnknownQueryException {
        Optional<NamedThing> method = service.names().get(NodeFactory.createURI(links.iri("method/" + path)));
        if (method.isEmpty()) {
            return View.problem(404, "Nothing here", "The graph holds no method with that name.");
        }
        String iri = method.get().iri().getURI();
        String least = Page.first(parameters, "confidence")
                .filter(c -> c.matches("0(\\.\\d+)?|1(\\.0+)?"))
                .orElse(LIKELY);
        List<Map<String, Object>> rows = steps(iri).stream()
                .filter(row -> isLikely(row, Double.parseDouble(least)))
                .toList();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("iri", iri);
        model.put("label", method.get().label());
        model.put("path", links.path(iri));
        model.put("confidence", least);
        model.put("older", new LineageTree(of(rows, "ancestors"), "newer", "older").below(iri));
        model.put("newer", new LineageTree(of(rows, "descendants"), "older", "newer").below(iri));
        return View.of("lineage", model);
    }

    private List<Map<String, Object>> steps(String iri) throws IOException, ParameterException, UnknownQueryException {
        return service.runner()
                .select(
                        new ParameterBinder(service.names())
                                .bind(service.catalogue().get("method-lineage"), Map.of("method", List.of(iri))),
                        data::rows);
    }

    // Versions are known by their names, without a confidence.
    private static boolean isLikely(Map<String, Object> row, double least) {
        return !row.containsKey("certainty")
                || Double.parseDouble(row.get("certainty").toString()) >= least;
    }

    private static List<Map<String, Object>> of(List<Map<String, Object>> rows, String direction) {
        return rows.stream()
                .filter(row -> row.get("direction").equals(direction))
                .toList();
    }
}
