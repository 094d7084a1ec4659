package org.papergraph.serve;

import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Shows the start page at {@code /}, except to those who ask the dataset itself there, as Fuseki's clients do. */
final class StartPageHandler extends Handler.Wrapper {

    private final String page;

    /** @param page the path at which the start page is */
    StartPageHandler(Handler handler, String page) {
        super(handler);
        this.page = page;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        boolean start = Request.getPathInContext(request).equals("/")
                && (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                && !asksTheDataset(request.getHttpURI().getQuery());
        HttpURI uri = request.getHttpURI();
        Request shown = start ? Request.serveAs(request, HttpURI.build(uri).path(page)) : request;
        return super.handle(shown, response, callback);
    }

    private static boolean asksTheDataset(String query) {
        return query != null && query.matches("(.*&)?(query|graph|default)(=.*|&.*)?");
    }
}
