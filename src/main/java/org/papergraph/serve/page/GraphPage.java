package org.papergraph.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.query.QueryService;
import org.papergraph.query.name.NamedThing;
import org.papergraph.serve.html.Links;
import org.papergraph.serve.html.Page;
import org.papergraph.serve.html.View;
import org.papergraph.serve.page.thing.Kinds;
import org.papergraph.serve.page.thing.ThingPages;

/** A thing and what it is related to as a drawing that grows where one clicks. */
final class GraphPage implements Page {

    private final QueryService service;
    private final Links links;

    GraphPage(QueryService service, Links links) {
        this.service = service;
        this.links = links;
    }

    @Override
    public View show(String path, Map<String, String[]> parameters) {
        String wanted = Page.first(parameters, "thing").orElse("").strip();
        Optional<NamedThing> thing = wanted.isEmpty() ? mostUsed() : find(wanted);
        if (thing.isEmpty()) {
            String detail = wanted.isEmpty() ? "The graph holds nothing yet." : "Nothing is called “" + wanted + "”.";
            return View.problem(404, "Nothing to draw", detail);
        }
        String iri = thing.get().iri().getURI();
        return View.of(
                "graph",
                Map.of(
                        "iri",
                        iri,
                        "path",
                        links.path(iri),
                        "label",
                        thing.get().label(),
                        "base",
                        links.base(),
                        "kinds",
                        ThingPages.ENTITIES));
    }

    private Optional<NamedThing> mostUsed() {
        return service.names().all().stream()
                .filter(thing -> !Kinds.isA(thing, "Paper"))
                .findFirst();
    }

    private Optional<NamedThing> find(String nameOrIri) {
        return service.names()
                .get(NodeFactory.createURI(nameOrIri))
                .or(() -> service.names().called(nameOrIri, List.of()).stream().findFirst());
    }
}
