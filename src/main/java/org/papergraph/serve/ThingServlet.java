package org.papergraph.serve;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.papergraph.serve.http.Accept;
import org.papergraph.serve.http.Problem;

/** A thing's own path: a page for a browser, RDF for a program. */
final class ThingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String HTML = "text/html";
    private static final Map<String, Lang> FORMATS = new LinkedHashMap<>();
    private static final Map<String, String> BY_NAME = Map.of(
            "turtle", "text/turtle",
            "jsonld", "application/ld+json",
            "nt", "application/n-triples",
            "rdfxml", "application/rdf+xml");

    static {
        FORMATS.put("text/turtle", Lang.TURTLE);
        FORMATS.put("application/ld+json", Lang.JSONLD11);
        FORMATS.put("application/n-triples", Lang.NTRIPLES);
        FORMATS.put("application/rdf+xml", Lang.RDFXML);
    }

    private final transient Optional<PageServlet> page;
    private final transient Descriptions descriptions;

    /** @param page what browsers get; RDF where there is none */
    ThingServlet(Optional<PageServlet> page, Descriptions descriptions) {
        this.page = page;
        this.descriptions = descriptions;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String wanted = request.getParameter("format");
        List<String> offered = new ArrayList<>(page.isPresent() ? List.of(HTML) : List.of());
        offered.addAll(FORMATS.keySet());
        Optional<String> best = wanted == null
                ? new Accept(request.getHeader("Accept")).best(offered)
                : Optional.ofNullable(BY_NAME.get(wanted));
        if (best.isEmpty()) {
            Problem.of(406, "No such format", "It comes as " + String.join(", ", offered) + ".")
                    .send(response);
        } else if (best.get().equals(HTML)) {
            page.orElseThrow().service(request, response);
        } else {
            describe(request, response, best.get());
        }
    }

    private void describe(HttpServletRequest request, HttpServletResponse response, String type) throws IOException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        Graph graph = descriptions.of(path.substring(1));
        if (graph.isEmpty()) {
            Problem.of(404, "Nothing here", "The graph holds nothing of that IRI.")
                    .send(response);
            return;
        }
        response.setHeader("Vary", "Accept");
        response.setContentType(type + ";charset=utf-8");
        RDFDataMgr.write(response.getOutputStream(), graph, FORMATS.get(type));
    }
}
