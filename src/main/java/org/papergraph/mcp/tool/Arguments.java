package org.papergraph.mcp.tool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a tool is called with: a JSON object, read as the tool expects it. */
record Arguments(Map<String, Object> values) {

    /** @param values null where there are none */
    Arguments {
        values = values == null ? Map.of() : values;
    }

    String required(String name) throws ToolException {
        return text(name).orElseThrow(() -> new ToolException("the argument \"" + name + "\" is missing"));
    }

    /** A text that is not blank. */
    Optional<String> text(String name) throws ToolException {
        Object value = values.get(name);
        if (value != null && !(value instanceof String)) {
            throw new ToolException("the argument \"" + name + "\" is a text, not " + value);
        }
        return Optional.ofNullable((String) value).map(String::strip).filter(v -> !v.isEmpty());
    }

    int limit(int usual, int most) throws ToolException {
        return whole("limit", usual, most);
    }

    int whole(String name, int usual, int most) throws ToolException {
        Object value = values.getOrDefault(name, usual);
        boolean fits = value instanceof Number number
                && number.doubleValue() == number.intValue()
                && number.intValue() >= 0
                && number.intValue() <= most;
        if (!fits) {
            throw new ToolException("the argument \"" + name + "\" is a whole number from 0 to " + most);
        }
        return ((Number) value).intValue();
    }

    double number(String name, double usual) throws ToolException {
        Object value = values.getOrDefault(name, usual);
        if (!(value instanceof Number)) {
            throw new ToolException("the argument \"" + name + "\" is a number");
        }
        return ((Number) value).doubleValue();
    }

    /** The members of an object, each as one or more texts. */
    Map<String, List<String>> texts(String name) throws ToolException {
        Object value = values.getOrDefault(name, Map.of());
        if (!(value instanceof Map<?, ?> object)) {
            throw new ToolException("the argument \"" + name + "\" is an object");
        }
        Map<String, List<String>> texts = new LinkedHashMap<>();
        object.forEach((key, member) -> {
            List<?> members = member instanceof List<?> list ? list : List.of(String.valueOf(member));
            texts.put(String.valueOf(key), members.stream().map(String::valueOf).toList());
        });
        return texts;
    }
}
