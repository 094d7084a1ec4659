package org.papergraph.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An error as RFC 9457 (Problem Details for HTTP APIs) has it.
 *
 * @param title the kind of problem
 * @param detail this very problem, and what to do about it
 * @param suggestions what was perhaps meant
 */
record Problem(int status, String title, String detail, List<String> suggestions) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, List.of());
    }

    void send(HttpServletResponse response) throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", title);
        body.put("status", status);
        body.put("detail", detail);
        if (!suggestions.isEmpty()) {
            body.put("suggestions", suggestions);
        }
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getOutputStream().write(JSON.writeValueAsBytes(body));
    }
}
