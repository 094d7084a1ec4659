package org.papergraph.query.saved;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.papergraph.store.rows.ValuesBlocks;

/**
 * Reads one file of the catalogue: a SPARQL query with a header in its comments.
 *
 * <pre>{@code
 * #+ title: Methods evaluated on a dataset
 * #+ description: One row for each method.
 * #+ parameter: dataset
 * #+   type: entity pg:Dataset pg:Benchmark
 * #+   example: ImageNet
 * PREFIX pg: <https://w3id.org/papergraph/ontology#>
 * SELECT ?method { VALUES ?dataset { UNDEF } ?method pg:evaluatedOn ?dataset }
 * }</pre>
 *
 * Each parameter has a {@code VALUES} block for its variable alone, wherever in the query its values are to stand: the block's
 * rows are what a call replaces, and all that it replaces. As it is, the file is a query that any SPARQL processor runs.
 */
final class QueryFileParser {

    private static final List<String> KEYS = List.of("title", "description");
    private static final int PREVIEW = 60;

    private final String name;
    private final String file;
    private final String text;

    /** @param file how to call the file in messages */
    QueryFileParser(String name, String file, String text) {
        this.name = name;
        this.file = file;
        this.text = text;
    }

    SavedQuery parse() throws QueryFileException {
        List<List<HeaderLine>> parts = parts(HeaderLine.readAll(file, text));
        Map<String, HeaderLine> head = HeaderLine.byKey(file, parts.get(0), KEYS);
        String title = required(head, "title");
        String description = required(head, "description");
        Query query = parseQuery();
        List<Parameter> parameters = new ArrayList<>();
        for (List<HeaderLine> part : parts.subList(1, parts.size())) {
            parameters.add(new ParameterParser(file, query.getPrefixMapping()).parse(part));
        }
        checkVariables(parts, query);
        return new SavedQuery(name, title, description, parameters, query, text);
    }

    // What belongs to the query itself, then what belongs to each parameter.
    private static List<List<HeaderLine>> parts(List<HeaderLine> header) {
        List<List<HeaderLine>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (HeaderLine line : header) {
            if (line.key().equals("parameter")) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(line);
        }
        return parts;
    }

    private String required(Map<String, HeaderLine> head, String key) throws QueryFileException {
        return Optional.ofNullable(head.get(key))
                .map(HeaderLine::value)
                .filter(v -> !v.isEmpty())
                .orElseThrow(() -> new QueryFileException(file, 1, "no \"#+ " + key + ":\" in the header"));
    }

    private Query parseQuery() throws QueryFileException {
        try {
            Query query = QueryFactory.create(text);
            if (!query.isSelectType()) {
                throw new QueryFileException(file, 1, "a saved query is a SELECT query");
            }
            return query;
        } catch (QueryParseException e) {
            String reason = e.getMessage().lines().findFirst().orElse("not SPARQL");
            throw new QueryFileException(file, Math.max(1, e.getLine()), clip(reason));
        }
    }

    private void checkVariables(List<List<HeaderLine>> parts, Query query) throws QueryFileException {
        Set<String> slots = ValuesBlocks.variables(query);
        Set<String> seen = new HashSet<>();
        for (HeaderLine line : parts.stream().skip(1).map(p -> p.get(0)).toList()) {
            if (!slots.contains(line.value())) {
                throw new QueryFileException(
                        file, line.number(), "the query has no VALUES ?" + line.value() + " { … } for this parameter");
            }
            if (!seen.add(line.value())) {
                throw new QueryFileException(file, line.number(), "a second parameter \"" + line.value() + "\"");
            }
        }
    }

    private static String clip(String s) {
        return s.length() <= 3 * PREVIEW ? s : s.substring(0, 3 * PREVIEW) + "…";
    }
}
