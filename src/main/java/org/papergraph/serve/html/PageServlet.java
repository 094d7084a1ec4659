package org.papergraph.serve.html;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.QueryCancelledException;
import org.papergraph.query.saved.ParameterException;
import org.papergraph.query.saved.UnknownQueryException;

/** Shows one kind of page. */
public final class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Page page;
    private final transient Templates templates;

    public PageServlet(Page page, Templates templates) {
        this.page = page;
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        send(view(path, request), response);
    }

    private View view(String path, HttpServletRequest request) throws IOException {
        try {
            return page.show(path, request.getParameterMap());
        } catch (UnknownQueryException e) {
            return View.problem(404, "No such query", e.getMessage());
        } catch (ParameterException e) {
            return View.problem(400, "That does not work", e.getMessage());
        } catch (QueryCancelledException e) {
            return View.problem(503, "That took too long", "The query ran into the time limit.");
        }
    }

    private void send(View view, HttpServletResponse response) throws IOException {
        byte[] html = templates.fill(view).getBytes(StandardCharsets.UTF_8);
        response.setStatus(view.status());
        response.setContentType("text/html;charset=utf-8");
        // Nothing is loaded from elsewhere, and no script stands in a page.
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(html);
    }
}
