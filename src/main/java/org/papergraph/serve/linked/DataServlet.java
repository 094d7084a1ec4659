package org.papergraph.serve.linked;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.papergraph.serve.html.Links;
import org.papergraph.serve.http.Problem;

/** The data about things, such as {@code /doc/method/lora.ttl}. */
public final class DataServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Descriptions descriptions;
    private final transient Links links;

    public DataServlet(Descriptions descriptions, Links links) {
        this.descriptions = descriptions;
        this.links = links;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        int dot = name.lastIndexOf('.');
        Optional<RdfFormat> format = dot < 0 ? Optional.empty() : RdfFormat.ofEnding(name.substring(dot + 1));
        if (format.isEmpty()) {
            Problem.of(404, "Nothing here", "Data is at such names as /doc/method/bert.ttl, .jsonld, .nt and .rdf.")
                    .send(response);
        } else {
            send(name.substring(0, dot), format.get(), response);
        }
    }

    private void send(String path, RdfFormat format, HttpServletResponse response) throws IOException {
        List<String> successors = descriptions.successors(path);
        Graph graph = descriptions.of(path);
        if (successors.size() == 1) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", links.data(successors.get(0), format.ending()));
        } else if (graph.isEmpty()) {
            Problem.of(404, "Nothing here", "The graph holds nothing of that IRI.")
                    .send(response);
        } else {
            if (!successors.isEmpty()) {
                response.setStatus(HttpServletResponse.SC_GONE);
            }
            response.setHeader("Content-Location", links.data(path, format.ending()));
            DocumentLinks.ofDocument(path, links).forEach(link -> response.addHeader("Link", link));
            DocumentLinks.successors(successors, links).forEach(link -> response.addHeader("Link", link));
            write(graph, format, response);
        }
    }

    static void write(Graph graph, RdfFormat format, HttpServletResponse response) throws IOException {
        response.setContentType(format.mediaType() + ";charset=utf-8");
        RDFDataMgr.write(response.getOutputStream(), graph, format.lang());
    }
}
