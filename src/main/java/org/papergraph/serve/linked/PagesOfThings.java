package org.papergraph.serve.linked;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.papergraph.serve.html.Links;
import org.papergraph.serve.html.PageServlet;

/** The pages about things, such as {@code /page/method/lora}. */
public final class PagesOfThings extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient PageServlet pages;
    private final transient Descriptions descriptions;
    private final transient Links links;

    public PagesOfThings(PageServlet pages, Descriptions descriptions, Links links) {
        this.pages = pages;
        this.descriptions = descriptions;
        this.links = links;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        List<String> successors = descriptions.successors(path);
        if (successors.size() == 1) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", links.path(links.iri(successors.get(0))));
            return;
        }
        response.setHeader("Content-Location", links.path(links.iri(path)));
        DocumentLinks.ofDocument(path, links).forEach(link -> response.addHeader("Link", link));
        DocumentLinks.successors(successors, links).forEach(link -> response.addHeader("Link", link));
        pages.service(request, response);
    }
}
