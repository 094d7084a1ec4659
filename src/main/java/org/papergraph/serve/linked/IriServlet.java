package org.papergraph.serve.linked;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papergraph.serve.html.Links;
import org.papergraph.serve.http.Accept;
import org.papergraph.serve.http.Problem;

/**
 * The IRIs of things. A thing is no document, so who asks for it is sent (303) to one about it: the page, or the data in the form that
 * {@code Accept} or {@code ?format=} asks for (Cool URIs for the Semantic Web, section 4). What another has taken the place of leads
 * (301) to that one's IRI: both name the same thing, so clients should use the new one from now on. What has become several things
 * is gone (410), and says what they are.
 */
public final class IriServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String HTML = "text/html";
    private static final List<String> OFFERED = offered();

    private final transient Descriptions descriptions;
    private final transient Links links;

    public IriServlet(Descriptions descriptions, Links links) {
        this.descriptions = descriptions;
        this.links = links;
    }

    private static List<String> offered() {
        List<String> offered = new ArrayList<>(List.of(HTML));
        offered.addAll(RdfFormat.MEDIA_TYPES);
        return List.copyOf(offered);
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
            response.setHeader("Location", links.own(successors.get(0)) + query);
        } else if (!descriptions.has(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            Optional<String> document = type(request).map(type -> document(path, type));
            if (document.isEmpty()) {
                Problem.of(406, "No such format", "It comes as " + String.join(", ", OFFERED) + ".")
                        .send(response);
            } else if (successors.isEmpty()) {
                seeOther(path, document.get(), response);
            } else {
                request.getRequestDispatcher(document.get()).forward(request, response);
            }
        }
    }

    private void seeOther(String path, String document, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", document);
        response.setHeader("Vary", "Accept");
        DocumentLinks.describedBy(path, links).forEach(link -> response.addHeader("Link", link));
    }

    private String document(String path, String type) {
        return RdfFormat.ofMediaType(type)
                .map(format -> links.data(path, format.ending()))
                .orElseGet(() -> links.path(links.iri(path)));
    }

    private static Optional<String> type(HttpServletRequest request) {
        String wanted = request.getParameter("format");
        return wanted == null
                ? new Accept(request.getHeader("Accept")).best(OFFERED)
                : RdfFormat.ofLabel(wanted).map(RdfFormat::mediaType);
    }
}
