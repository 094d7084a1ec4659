package org.papergraph.serve.page;

import java.io.IOException;
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
import org.papergraph.query.saved.ParameterBinder;
import org.papergraph.query.saved.ParameterException;
import org.papergraph.query.saved.UnknownQueryException;
import org.papergraph.serve.html.Links;
import org.papergraph.serve.html.Page;
import org.papergraph.serve.html.PageData;
import org.papergraph.serve.html.View;
import org.papergraph.serve.page.thing.Kinds;

/** All leaderboards as a list, or those of one dataset or benchmark: for each metric a chart and a table. */
final class LeaderboardPage implements Page {

    private final QueryService service;
    private final PageData data;
    private final Links links;

    LeaderboardPage(QueryService service, PageData data, Links links) {
        this.service = service;
        this.data = data;
        this.links = links;
    }

    @Override
    public View show(String path, Map<String, String[]> parameters)
            throws IOException, ParameterException, UnknownQueryException {
        if (path.isEmpty()) {
            return list(Page.first(parameters, "task").orElse(""));
        }
        String iri = links.iri(path);
        Optional<NamedThing> dataset = service.names().get(NodeFactory.createURI(iri));
        return dataset.isPresent()
                ? board(dataset.get())
                : View.problem(404, "Nothing here", "The graph holds nothing with the IRI " + iri + ".");
    }

    private View list(String task) {
        List<Map<String, Object>> tasks = data.rows("leaderboard-tasks", links.iri(""));
        Map<Object, List<Map<String, Object>>> byDataset = groups(tasks, "dataset");
        Map<Object, List<Map<String, Object>>> byTask = groups(tasks, "task");
        List<Map<String, Object>> boards = new ArrayList<>();
        for (Map<String, Object> board : data.rows("leaderboards", links.iri(""))) {
            List<Map<String, Object>> its = byDataset.getOrDefault(board.get("dataset"), List.of());
            board.put("tasks", its);
            if (task.isEmpty() || its.stream().anyMatch(t -> t.get("task").equals(task))) {
                boards.add(board);
            }
        }
        List<Map<String, Object>> choices = byTask.values().stream()
                .map(rows -> rows.get(0))
                .sorted(Comparator.comparing(
                        row -> row.get("taskLabel").toString().toLowerCase(Locale.ROOT)))
                .toList();
        return View.of("leaderboards", Map.of("boards", boards, "tasks", choices, "task", task));
    }

    private View board(NamedThing dataset) throws IOException, ParameterException, UnknownQueryException {
        String iri = dataset.iri().getURI();
        List<Map<String, Object>> rows = service.runner()
                .select(
                        new ParameterBinder(service.names())
                                .bind(service.catalogue().get("leaderboard"), Map.of("dataset", List.of(iri))),
                        data::rows);
        List<Map<String, Object>> boards = groups(rows, "metric").values().stream()
                .sorted(Comparator.comparing(List<Map<String, Object>>::size).reversed())
                .map(LeaderboardPage::metric)
                .toList();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("iri", iri);
        model.put("path", links.path(iri));
        model.put("label", dataset.label());
        model.put("css", Kinds.of(dataset).toLowerCase(Locale.ROOT));
        model.put("boards", boards);
        model.put("results", rows.size());
        model.put(
                "tasks",
                groups(data.rows("leaderboard-tasks", links.iri("")), "dataset").getOrDefault(iri, List.of()));
        return View.of("leaderboard", model);
    }

    private static Map<String, Object> metric(List<Map<String, Object>> rows) {
        Map<String, Object> board = new LinkedHashMap<>(rows.get(0));
        board.put("rows", rows);
        board.put("chart", Chart.of(rows));
        return board;
    }

    // Rows without the column make a group of their own.
    private static Map<Object, List<Map<String, Object>>> groups(List<Map<String, Object>> rows, String column) {
        Map<Object, List<Map<String, Object>>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.getOrDefault(column, ""), k -> new ArrayList<>())
                .add(row));
        return groups;
    }
}
