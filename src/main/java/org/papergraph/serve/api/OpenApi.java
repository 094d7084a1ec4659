package org.papergraph.serve.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.papergraph.query.result.ResultFormat;
import org.papergraph.query.saved.Catalogue;
import org.papergraph.query.saved.Parameter;
import org.papergraph.query.saved.ParameterType;
import org.papergraph.query.saved.SavedQuery;

/** The API as an OpenAPI 3.1 description, made from the headers of the saved queries. */
final class OpenApi {

    private OpenApi() {}

    static Map<String, Object> of(Catalogue catalogue, String version) {
        Map<String, Object> paths = new LinkedHashMap<>();
        paths.put(
                "/api/queries",
                get("listQueries", "The saved queries", "All of them, with their parameters.", List.of(), json()));
        paths.put(
                "/api/search",
                get(
                        "search",
                        "Search",
                        "Things by their names, papers by their words, things by the sentences about them; misspelt too.",
                        searchParameters(),
                        json()));
        paths.put(
                "/sparql",
                get("sparql", "SPARQL", "Any query, by the SPARQL 1.1 Protocol.", List.of(sparql()), results()));
        catalogue.queries().forEach(q -> paths.put("/api/queries/" + q.name(), path(q)));
        return map(
                "openapi", "3.1.0",
                "info",
                        map(
                                "title",
                                "Papergraph",
                                "version",
                                version,
                                "description",
                                "What papers say of methods, tasks, datasets, benchmarks and metrics.",
                                "license",
                                map("name", "GPL-3.0-or-later", "identifier", "GPL-3.0-or-later")),
                "servers", List.of(map("url", "/")),
                "security", List.of(),
                "paths", paths,
                "components", map("schemas", schemas(), "responses", map("Problem", problem())));
    }

    private static Map<String, Object> sparql() {
        Map<String, Object> query = parameter("query", "the query", true, text());
        query.put("example", "SELECT * { ?s ?p ?o } LIMIT 10");
        return query;
    }

    private static Map<String, Object> results() {
        Map<String, Object> content = new LinkedHashMap<>();
        Stream.of(
                        "application/sparql-results+json",
                        "application/sparql-results+xml",
                        "text/csv",
                        "text/tab-separated-values",
                        "text/turtle",
                        "application/ld+json")
                .forEach(type -> content.put(type, map("schema", map())));
        return map("description", "rows, a truth value or a graph", "content", content);
    }

    private static Map<String, Object> path(SavedQuery query) {
        List<Object> parameters = Stream.concat(
                        query.parameters().stream().map(OpenApi::parameter), protocolParameters().stream())
                .toList();
        String id = query.name().replaceAll("[^A-Za-z0-9]+", "_");
        return get(id, query.title(), query.description(), parameters, rows());
    }

    private static Map<String, Object> get(
            String id, String summary, String description, List<?> parameters, Map<String, Object> answer) {
        return map(
                "get",
                map(
                        "operationId", id,
                        "summary", summary,
                        "description", description,
                        "parameters", parameters,
                        "responses",
                                map(
                                        "200", answer,
                                        "400", problemReference(),
                                        "404", problemReference(),
                                        "406", problemReference(),
                                        "503", problemReference())));
    }

    private static Object parameter(Parameter parameter) {
        Map<String, Object> schema = new LinkedHashMap<>(schema(parameter.type()));
        parameter.defaultValue().ifPresent(value -> schema.put("default", typed(parameter.type(), value)));
        Map<String, Object> described = parameter(
                parameter.name(),
                parameter.description() + " (" + parameter.type().expectation() + ")",
                parameter.required(),
                parameter.type().many() ? map("type", "array", "items", schema) : schema);
        parameter.example().ifPresent(value -> described.put("example", typed(parameter.type(), value)));
        return described;
    }

    private static Map<String, Object> schema(ParameterType type) {
        if (type instanceof ParameterType.Enumeration enumeration) {
            return map(
                    "type", "string", "enum", List.copyOf(enumeration.values().keySet()));
        }
        if (type instanceof ParameterType.WholeNumber) {
            return map("type", "integer");
        }
        return map("type", type instanceof ParameterType.DecimalNumber ? "number" : "string");
    }

    private static Object typed(ParameterType type, String value) {
        if (type instanceof ParameterType.WholeNumber) {
            return Long.valueOf(value);
        }
        return type instanceof ParameterType.DecimalNumber ? Double.valueOf(value) : value;
    }

    private static List<Object> protocolParameters() {
        List<String> formats =
                Stream.of(ResultFormat.values()).map(ResultFormat::label).toList();
        return List.of(
                parameter(
                        "format",
                        "the form of the rows; else as Accept asks",
                        false,
                        map("type", "string", "enum", formats)),
                parameter("limit", "at most so many rows", false, map("type", "integer", "minimum", 0)),
                parameter("offset", "rows left out at the beginning", false, map("type", "integer", "minimum", 0)));
    }

    private static List<Object> searchParameters() {
        return List.of(
                parameter("q", "a name, its beginning, or words of a title, an abstract or a sentence", false, text()),
                parameter(
                        "type",
                        "only things of this kind",
                        false,
                        map(
                                "type",
                                "string",
                                "enum",
                                List.of("Method", "Task", "Dataset", "Benchmark", "Metric", "Paper"))),
                parameter(
                        "in",
                        "where to look: names alone, as completion wants it, or in texts too",
                        false,
                        map("type", "string", "enum", List.of("names", "all"), "default", "all")),
                parameter(
                        "limit",
                        "at most so many",
                        false,
                        map("type", "integer", "minimum", 0, "maximum", 100, "default", 10)));
    }

    private static Map<String, Object> parameter(
            String name, String description, boolean required, Map<String, Object> schema) {
        return map("name", name, "in", "query", "description", description, "required", required, "schema", schema);
    }

    private static Map<String, Object> rows() {
        Map<String, Object> content = new LinkedHashMap<>();
        for (ResultFormat format : ResultFormat.values()) {
            boolean plain = format == ResultFormat.JSON;
            content.put(format.mediaType(), map("schema", plain ? map("$ref", "#/components/schemas/Rows") : map()));
        }
        return map("description", "the rows", "content", content);
    }

    private static Map<String, Object> json() {
        return map(
                "description", "an object", "content", map("application/json", map("schema", map("type", "object"))));
    }

    private static Map<String, Object> problem() {
        return map(
                "description",
                "what is wrong",
                "content",
                map("application/problem+json", map("schema", map("$ref", "#/components/schemas/Problem"))));
    }

    private static Map<String, Object> problemReference() {
        return map("$ref", "#/components/responses/Problem");
    }

    private static Map<String, Object> schemas() {
        return map(
                "Rows",
                        map(
                                "type", "object",
                                "required", List.of("columns", "rows"),
                                "properties",
                                        map(
                                                "columns", map("type", "array", "items", text()),
                                                "rows", map("type", "array", "items", map("type", "object")))),
                "Problem",
                        map(
                                "type", "object",
                                "required", List.of("type", "title", "status", "detail"),
                                "properties",
                                        map(
                                                "type", text(),
                                                "title", text(),
                                                "status", map("type", "integer"),
                                                "detail", text(),
                                                "suggestions", map("type", "array", "items", text()))));
    }

    private static Map<String, Object> text() {
        return map("type", "string");
    }

    // Map.of has no order; this keeps the document readable and the same each time.
    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
