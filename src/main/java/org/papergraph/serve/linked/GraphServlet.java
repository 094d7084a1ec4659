package org.papergraph.serve.linked;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.papergraph.serve.http.Accept;
import org.papergraph.serve.http.Problem;

/** A named graph at its own IRI, which is a document's. */
public final class GraphServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Descriptions descriptions;
    private final String iri;

    /** @param iri the graph's name */
    public GraphServlet(Descriptions descriptions, String iri) {
        this.descriptions = descriptions;
        this.iri = iri;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Graph graph = descriptions.named(iri);
        Optional<RdfFormat> format = format(request);
        if (graph.isEmpty()) {
            Problem.of(404, "Nothing here", "The graph " + iri + " is empty.").send(response);
        } else if (format.isEmpty()) {
            Problem.of(406, "No such format", "It comes as " + String.join(", ", RdfFormat.MEDIA_TYPES) + ".")
                    .send(response);
        } else {
            response.setHeader("Vary", "Accept");
            DataServlet.write(graph, format.get(), response);
        }
    }

    // A browser that follows a term of the vocabulary may have it as it is.
    private static Optional<RdfFormat> format(HttpServletRequest request) {
        String wanted = request.getParameter("format");
        return wanted == null
                ? new Accept(request.getHeader("Accept"))
                        .best(RdfFormat.MEDIA_TYPES)
                        .flatMap(RdfFormat::ofMediaType)
                        .or(() -> Optional.of(RdfFormat.TURTLE))
                : RdfFormat.ofLabel(wanted);
    }
}
