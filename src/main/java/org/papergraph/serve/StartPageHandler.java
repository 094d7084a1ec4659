package org.papergraph.serve;

import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Shows the start page at {@code /}, which Fuseki would take for the dataset itself. */
final class StartPageHandler extends Handler.Wrapper {

    private final String page;

    /** @param page the path at which the start page is */
    StartPageHandler(Handler handler, String page) {
        super(handler);
        this.page = page;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        boolean start = Request.getPathInContext(request).equals("/");
        HttpURI uri = request.getHttpURI();
        Request shown = start ? Request.serveAs(request, HttpURI.build(uri).path(page)) : request;
        return super.handle(shown, response, callback);
    }
}
