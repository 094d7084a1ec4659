package org.papergraph.serve.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.result.Terms;

/** Asks the queries that lie beside the templates. */
public final class PageData {

    private static final Set<Var> PROBABILITIES = Set.of(Var.alloc("certainty"), Var.alloc("combined"));
    // Places in these are counted in characters.
    private static final Set<Var> AS_THEY_ARE = Set.of(Var.alloc("title"), Var.alloc("abstract"));

    private final QueryRunner runner;
    private final Links links;

    public PageData(QueryRunner runner, Links links) {
        this.runner = runner;
        this.links = links;
    }

    /**
     * The rows of the query in a file, as texts by column; for each column of IRIs, {@code …Path} has where they are shown.
     *
     * @param thing what stands for {@code ?this}
     */
    public List<Map<String, Object>> rows(String file, String thing) {
        Map<Var, Node> known = Map.of(
                Var.alloc("this"),
                NodeFactory.createURI(thing),
                Var.alloc("hierarchy"),
                NodeFactory.createURI(links.iri("hierarchy")));
        Query query = QueryTransformOps.replaceVars(QueryFactory.create(resource(file + ".rq")), known);
        return runner.select(query, this::rows);
    }

    /** Rows as texts by column, with paths for IRIs. */
    public List<Map<String, Object>> rows(RowSet rows) {
        List<Map<String, Object>> all = new ArrayList<>();
        rows.forEach(row -> all.add(row(rows.getResultVars(), row)));
        return all;
    }

    private Map<String, Object> row(List<Var> columns, Binding binding) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (Var column : columns) {
            Node value = binding.get(column);
            if (value != null) {
                row.put(column.getVarName(), text(column, value));
            }
            if (value != null && value.isURI()) {
                row.put(column.getVarName() + "Path", links.path(value.getURI()));
            }
        }
        return row;
    }

    private static String text(Var column, Node value) {
        if (PROBABILITIES.contains(column)) {
            return twoDigits(value);
        }
        String text = Terms.text(value);
        return AS_THEY_ARE.contains(column) ? text : PlainText.of(text);
    }

    private static String twoDigits(Node probability) {
        return String.format(Locale.ROOT, "%.2f", Double.parseDouble(Terms.text(probability)));
    }

    private static String resource(String name) {
        try (InputStream in = PageData.class.getResourceAsStream("/" + Templates.FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
