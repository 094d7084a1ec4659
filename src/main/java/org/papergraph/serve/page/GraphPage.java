package org.papergraph.serve.page;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.query.QueryService;
import org.papergraph.query.name.NamedThing;

/** A thing and what it is related to as a drawing that grows where one clicks. */
final class GraphPage implements Page {

    private final QueryService service;

    GraphPage(QueryService service) {
        this.service = service;
    }

    @Override
    public View show(String path, Map<String, String[]> parameters) {
        Optional<NamedThing> thing = SearchPage.first(parameters, "thing")
                .filter(iri -> !iri.isBlank())
                .flatMap(iri -> service.names().get(NodeFactory.createURI(iri)))
                .or(() -> service.names().all().stream().findFirst());
        if (thing.isEmpty()) {
            return View.problem(404, "Nothing to draw", "The graph holds nothing yet.");
        }
        return View.of(
                "graph",
                Map.of("iri", thing.get().iri().getURI(), "label", thing.get().label()));
    }
}
