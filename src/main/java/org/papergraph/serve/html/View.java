package org.papergraph.serve.html;

import java.util.Map;

/**
 * A page before it is written out.
 *
 * @param template the template's name, without its ending
 * @param model what the template fills in
 */
public record View(int status, String template, Map<String, Object> model) {

    public View {
        model = Map.copyOf(model);
    }

    public static View of(String template, Map<String, Object> model) {
        return new View(200, template, model);
    }

    /** A page that says what is wrong. */
    public static View problem(int status, String title, String detail) {
        return new View(status, "problem", Map.of("title", title, "detail", detail));
    }
}
