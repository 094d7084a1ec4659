package org.papergraph.serve.linked;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.papergraph.serve.html.PageServlet;
import org.papergraph.serve.html.View;
import org.papergraph.serve.http.Accept;
import org.papergraph.serve.http.Problem;

/** A thing's own path: a page for a browser, RDF for a program; a path that another has taken the place of leads there. */
public final class ThingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String HTML = "text/html";

    private final transient Optional<PageServlet> page;
    private final transient Descriptions descriptions;

    /** @param page what browsers get; RDF where there is none */
    public ThingServlet(Optional<PageServlet> page, Descriptions descriptions) {
        this.page = page;
        this.descriptions = descriptions;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = (request.getServletPath()
                        + Optional.ofNullable(request.getPathInfo()).orElse(""))
                .substring(1);
        List<String> successors = descriptions.successors(path);
        if (successors.size() == 1) {
            String query = Optional.ofNullable(request.getQueryString())
                    .map(q -> "?" + q)
                    .orElse("");
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", successors.get(0) + query);
            return;
        }
        Optional<String> type = type(request);
        if (type.isEmpty()) {
            Problem.of(406, "No such format", "It comes as " + String.join(", ", offered()) + ".")
                    .send(response);
        } else if (!type.get().equals(HTML)) {
            describe(path, response, type.get());
        } else if (successors.isEmpty()) {
            response.addHeader("Link", "<?format=turtle>; rel=\"alternate\"; type=\"text/turtle\"");
            page.orElseThrow().service(request, response);
        } else {
            page.orElseThrow()
                    .send(
                            View.problem(
                                    410, "Several things now", "What was here is now " + String.join(", ", successors)),
                            response);
        }
    }

    private List<String> offered() {
        List<String> offered = new ArrayList<>(page.isPresent() ? List.of(HTML) : List.of());
        offered.addAll(RdfFormats.MEDIA_TYPES);
        return offered;
    }

    private Optional<String> type(HttpServletRequest request) {
        String wanted = request.getParameter("format");
        if (wanted != null) {
            return RdfFormats.ofName(wanted);
        }
        Optional<String> best = new Accept(request.getHeader("Accept")).best(offered());
        // A browser that follows a term of the vocabulary may have it as it is.
        return page.isPresent() ? best : best.or(() -> Optional.of(RdfFormats.TURTLE));
    }

    private void describe(String path, HttpServletResponse response, String type) throws IOException {
        Graph graph = descriptions.of(path);
        if (graph.isEmpty()) {
            Problem.of(404, "Nothing here", "The graph holds nothing of that IRI.")
                    .send(response);
            return;
        }
        response.setHeader("Vary", "Accept");
        response.setContentType(type + ";charset=utf-8");
        RDFDataMgr.write(response.getOutputStream(), graph, RdfFormats.lang(type));
    }
}
