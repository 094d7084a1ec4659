package org.papergraph.serve.page.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.query.QueryService;
import org.papergraph.query.name.NamedThing;
import org.papergraph.serve.html.Links;
import org.papergraph.serve.html.Page;
import org.papergraph.serve.html.PageData;
import org.papergraph.serve.html.View;

/** A method, task, dataset, benchmark or metric: its names, what is said of it and where, its results, its papers. */
final class EntityPage implements Page {

    /** What is said with one relation in one direction, by the thing at the other end. */
    private record Section(String relation, boolean outward) {}

    private final QueryService service;
    private final PageData data;
    private final Links links;
    private final String folder;

    /** @param folder the first part of the path, such as {@code method} */
    EntityPage(QueryService service, PageData data, Links links, String folder) {
        this.service = service;
        this.data = data;
        this.links = links;
        this.folder = folder;
    }

    @Override
    public View show(String path, Map<String, String[]> parameters) {
        String local = folder + "/" + path;
        String iri = links.iri(local);
        Optional<NamedThing> thing = service.names().get(NodeFactory.createURI(iri));
        if (thing.isEmpty()) {
            return View.problem(404, "Nothing here", "The graph holds nothing with the IRI " + iri + ".");
        }
        String kind = Kinds.of(thing.get());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("iri", iri);
        model.put("path", links.path(iri));
        model.put("own", links.own(local));
        model.put("lineage", links.own("lineage/" + path));
        model.put("data", links.data(local));
        model.put("label", thing.get().label());
        model.put("kind", kind);
        model.put("css", kind.toLowerCase(Locale.ROOT));
        model.put("names", OtherNames.of(thing.get()));
        model.put("sections", sections(data.rows("relations", iri)));
        model.put("results", data.rows("results", iri));
        model.put("papers", data.rows("papers", iri));
        return View.of("thing", model);
    }

    private static List<Map<String, Object>> sections(List<Map<String, Object>> rows) {
        Map<Section, Map<Object, List<Map<String, Object>>>> groups = new LinkedHashMap<>();
        for (Map<String, Object> row : rows) {
            Section section = new Section(
                    row.get("relation").toString(), row.get("direction").equals("from"));
            groups.computeIfAbsent(section, s -> new LinkedHashMap<>())
                    .computeIfAbsent(row.get("other"), o -> new ArrayList<>())
                    .add(row);
        }
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(e -> order(e.getKey())))
                .map(e -> section(e.getKey(), e.getValue().values().stream().toList()))
                .toList();
    }

    private static int order(Section section) {
        return 2 * RelationNames.rank(section.relation) + (section.outward ? 0 : 1);
    }

    private static Map<String, Object> section(Section section, List<List<Map<String, Object>>> others) {
        List<List<Map<String, Object>>> likeliest = others.stream()
                .sorted(Comparator.comparing(EntityPage::confidence).reversed())
                .toList();
        return Map.of("title", RelationNames.heading(section.relation, section.outward), "others", likeliest);
    }

    // What several papers say counts as they do together; rows come with the most certain first.
    private static String confidence(List<Map<String, Object>> rows) {
        Map<String, Object> top = rows.get(0);
        return top.getOrDefault("combined", top.getOrDefault("certainty", "")).toString();
    }
}
