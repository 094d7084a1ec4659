package org.papergraph.query.saved;

import java.util.LinkedHashMap;
import java.util.Map;

/** Saved queries as JSON values. */
public final class QueryJson {

    private QueryJson() {}

    public static Map<String, Object> of(SavedQuery query) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", query.name());
        json.put("title", query.title());
        json.put("description", query.description());
        json.put("href", "/api/queries/" + query.name());
        json.put("columns", query.query().getResultVars());
        json.put("parameters", query.parameters().stream().map(QueryJson::of).toList());
        return json;
    }

    public static Map<String, Object> of(Parameter parameter) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", parameter.name());
        json.put("type", parameter.type().label());
        json.put("description", parameter.description());
        json.put("required", parameter.required());
        parameter.defaultValue().ifPresent(value -> json.put("default", value));
        parameter.example().ifPresent(value -> json.put("example", value));
        if (parameter.type() instanceof ParameterType.Enumeration enumeration) {
            json.put("values", enumeration.values().keySet());
        }
        if (parameter.type() instanceof ParameterType.EntityReference reference) {
            json.put("classes", reference.classNames());
        }
        return json;
    }

    public static Map<String, Object> of(QueryFileException problem) {
        return Map.of("file", problem.file(), "line", problem.line(), "reason", problem.reason());
    }
}
