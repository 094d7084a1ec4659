package org.papergraph.serve.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.papergraph.query.QueryService;

/** {@code GET /api/openapi.json}. */
public final class OpenApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient QueryService service;
    private final String version;
    private final transient ObjectMapper json = new ObjectMapper();

    public OpenApiServlet(QueryService service, String version) {
        this.version = version;
        this.service = service;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        json.writeValue(response.getOutputStream(), OpenApi.of(service.catalogue(), version));
    }
}
