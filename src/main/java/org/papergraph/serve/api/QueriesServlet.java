package org.papergraph.serve.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.papergraph.query.QueryService;
import org.papergraph.query.result.ResultFormat;
import org.papergraph.query.saved.ParameterBinder;
import org.papergraph.query.saved.ParameterException;
import org.papergraph.query.saved.QueryJson;
import org.papergraph.query.saved.SavedQuery;
import org.papergraph.query.saved.UnknownQueryException;
import org.papergraph.serve.http.Accept;
import org.papergraph.serve.http.Problem;

/** {@code GET /api/queries} lists the saved queries, {@code GET /api/queries/NAME?parameter=value} runs one. */
public final class QueriesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> PROTOCOL = Set.of("format", "limit", "offset");
    private static final List<String> MEDIA_TYPES =
            Arrays.stream(ResultFormat.values()).map(ResultFormat::mediaType).toList();

    private final transient QueryService graph;
    private final transient ObjectMapper json = new ObjectMapper();

    public QueriesServlet(QueryService graph) {
        this.graph = graph;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        try {
            if (path.isEmpty()) {
                list(response);
            } else {
                run(graph.catalogue().get(path), request, response);
            }
        } catch (UnknownQueryException e) {
            new Problem(404, "No such query", e.getMessage(), e.nearest()).send(response);
        } catch (ParameterException e) {
            Problem.of(400, "Bad parameter", e.getMessage()).send(response);
        } catch (QueryCancelledException e) {
            Problem.of(503, "Time-out", "The query took too long; ask for less, or with a limit.")
                    .send(response);
        }
    }

    private void list(HttpServletResponse response) throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(
                "queries",
                graph.catalogue().queries().stream().map(QueryJson::of).toList());
        body.put(
                "problems",
                graph.catalogue().problems().stream().map(QueryJson::of).toList());
        response.setContentType(ResultFormat.JSON.mediaType());
        json.writeValue(response.getOutputStream(), body);
    }

    private void run(SavedQuery saved, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ParameterException {
        Optional<ResultFormat> format = format(request);
        if (format.isEmpty()) {
            Problem.of(406, "No such format", "Results come as " + String.join(", ", MEDIA_TYPES) + ".")
                    .send(response);
            return;
        }
        PageRequest page = PageRequest.of(request.getParameter("limit"), request.getParameter("offset"));
        Query query = new ParameterBinder(graph.names()).bind(saved, arguments(request));
        RowSetRewindable rows = graph.runner().select(page.withOneMore().of(query), RowSet::rewindable);
        boolean more = page.isExceededBy(rows.size());
        page.links(request, more).ifPresent(links -> response.setHeader("Link", links));
        response.setHeader("Vary", "Accept");
        response.setContentType(format.get().mediaType() + ";charset=utf-8");
        format.get().write(response.getOutputStream(), page.cut(rows));
    }

    private static Map<String, List<String>> arguments(HttpServletRequest request) {
        Map<String, List<String>> arguments = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!PROTOCOL.contains(name)) {
                arguments.put(name, List.of(values));
            }
        });
        return arguments;
    }

    private static Optional<ResultFormat> format(HttpServletRequest request) {
        String wanted = request.getParameter("format");
        if (wanted != null) {
            return ResultFormat.ofLabel(wanted);
        }
        return new Accept(request.getHeader("Accept"))
                .best(MEDIA_TYPES)
                .flatMap(type -> Arrays.stream(ResultFormat.values())
                        .filter(f -> f.mediaType().equals(type))
                        .findFirst());
    }
}
