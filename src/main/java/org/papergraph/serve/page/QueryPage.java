package org.papergraph.serve.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.papergraph.query.QueryService;
import org.papergraph.query.result.Column;
import org.papergraph.query.result.Terms;
import org.papergraph.query.saved.Parameter;
import org.papergraph.query.saved.ParameterBinder;
import org.papergraph.query.saved.ParameterException;
import org.papergraph.query.saved.ParameterType.EntityReference;
import org.papergraph.query.saved.ParameterType.Enumeration;
import org.papergraph.query.saved.SavedQuery;
import org.papergraph.query.saved.UnknownQueryException;
import org.papergraph.serve.html.Links;
import org.papergraph.serve.html.Page;
import org.papergraph.serve.html.View;

/** A saved query's form, and its rows where it has all that it needs. */
final class QueryPage implements Page {

    private static final int MOST = 500;

    /** @param path where the thing in the cell is shown; empty for a text */
    public record Cell(String text, String path, boolean number) {}

    private final QueryService service;
    private final Links links;

    QueryPage(QueryService service, Links links) {
        this.service = service;
        this.links = links;
    }

    @Override
    public View show(String path, Map<String, String[]> parameters)
            throws IOException, ParameterException, UnknownQueryException {
        if (path.isEmpty()) {
            return View.of(
                    "queries",
                    Map.of(
                            "queries",
                            service.catalogue().queries(),
                            "problems",
                            service.catalogue().problems()));
        }
        SavedQuery saved = service.catalogue().get(path);
        Map<String, List<String>> given = given(parameters);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("query", saved);
        model.put(
                "fields", saved.parameters().stream().map(p -> field(p, given)).toList());
        model.put("download", "/api/queries/" + saved.name() + "?" + queryString(given));
        boolean complete = saved.parameters().stream().noneMatch(p -> p.required() && !given.containsKey(p.name()));
        if (complete) {
            answer(saved, given, model);
        }
        return View.of("query", model);
    }

    private void answer(SavedQuery saved, Map<String, List<String>> given, Map<String, Object> model) {
        try {
            Query query = new ParameterBinder(service.names()).bind(saved, given);
            Query part = new org.papergraph.query.result.Page(OptionalLong.of(MOST), 0).of(query);
            model.put("table", service.runner().select(part, this::table));
            model.put("most", MOST);
        } catch (ParameterException e) {
            model.put("problem", e.getMessage());
        }
    }

    private Map<String, Object> table(RowSet rows) {
        List<Column> columns = Column.of(rows.getResultVars());
        List<List<Cell>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(columns.stream().map(c -> cell(c, row)).toList()));
        return Map.of("columns", columns, "rows", cells);
    }

    private Cell cell(Column column, Binding row) {
        var term = row.get(column.term());
        boolean link = term != null && term.isURI() && column.label().isPresent();
        boolean number = term != null && Terms.isNumber(term);
        return new Cell(column.text(row), link ? links.path(term.getURI()) : "", number);
    }

    private static Map<String, List<String>> given(Map<String, String[]> parameters) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            List<String> filled =
                    List.of(values).stream().filter(v -> !v.isBlank()).toList();
            if (!filled.isEmpty()) {
                given.put(name, filled);
            }
        });
        return given;
    }

    private static String queryString(Map<String, List<String>> given) {
        List<String> pairs = new ArrayList<>();
        given.forEach(
                (name, values) -> values.forEach(v -> pairs.add(Links.encode(name) + "=" + Links.encode(v) + "&")));
        return String.join("", pairs);
    }

    private static Map<String, Object> field(Parameter parameter, Map<String, List<String>> given) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("parameter", parameter);
        field.put("value", given.getOrDefault(parameter.name(), List.of("")).get(0));
        field.put("default", parameter.defaultValue().orElse(""));
        field.put("example", parameter.example().orElse(""));
        if (parameter.type() instanceof Enumeration enumeration) {
            field.put("values", enumeration.values().keySet());
        }
        if (parameter.type() instanceof EntityReference reference) {
            field.put("classes", reference.classNames());
        }
        return field;
    }
}
