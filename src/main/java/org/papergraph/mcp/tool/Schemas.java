package org.papergraph.mcp.tool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON Schemas of tools' arguments. */
final class Schemas {

    private Schemas() {}

    /** An object with these properties and no others. */
    static Map<String, Object> object(List<String> required, Map<String, Object> properties) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    static Map<String, Object> text(String description) {
        return inOrder("type", "string", "description", description);
    }

    static Map<String, Object> oneOf(List<String> values, String description) {
        return inOrder("type", "string", "enum", values, "description", description);
    }

    static Map<String, Object> whole(String description, int usual, int most) {
        return inOrder("type", "integer", "minimum", 0, "maximum", most, "default", usual, "description", description);
    }

    static Map<String, Object> probability(String description) {
        return inOrder("type", "number", "minimum", 0, "maximum", 1, "description", description);
    }

    /** Equal texts each time: agents cache what they are told of tools. */
    static Map<String, Object> inOrder(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
