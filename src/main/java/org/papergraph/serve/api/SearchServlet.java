package org.papergraph.serve.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.papergraph.serve.http.Problem;
import org.papergraph.serve.page.SearchPage;

/**
 * {@code GET /api/search?q=…&type=…&limit=…}: things by their names, papers by their words, things by the sentences about them;
 * with {@code in=names} by names alone, as completion wants it.
 */
public final class SearchServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 10;
    private static final int MOST = 100;

    private final transient SearchPage search;
    private final transient ObjectMapper json = new ObjectMapper();

    public SearchServlet(SearchPage search) {
        this.search = search;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String limit = Optional.ofNullable(request.getParameter("limit")).orElse("" + FEW);
        if (!limit.matches("\\d{1,3}") || Integer.parseInt(limit) > MOST) {
            Problem.of(400, "Bad parameter", "limit is a whole number up to " + MOST)
                    .send(response);
            return;
        }
        String typed = Optional.ofNullable(request.getParameter("q")).orElse("");
        String type = Optional.ofNullable(request.getParameter("type")).orElse("");
        int most = Integer.parseInt(limit);
        boolean names = "names".equals(request.getParameter("in"));
        response.setContentType("application/json");
        json.writeValue(
                response.getOutputStream(),
                Map.of("results", names ? search.complete(typed, type, most) : search.search(typed, type, most)));
    }
}
