package org.papergraph.serve.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.papergraph.serve.html.Page;

/** Errors that no servlet answered: a page for browsers, problem details (RFC 9457) for programs. */
public final class ErrorPages extends ErrorHandler {

    private static final String HTML = "text/html";

    /** Makes a page. */
    @FunctionalInterface
    public interface Page {
        String of(int status, String title, String detail);
    }

    private final Page page;

    public ErrorPages(Page page) {
        this.page = page;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        String title = HttpStatus.getMessage(status);
        String detail = detail(request, status);
        boolean browser = new Accept(request.getHeaders().get(HttpHeader.ACCEPT))
                .best(List.of(Problem.MEDIA_TYPE, "application/json", HTML))
                .filter(HTML::equals)
                .isPresent();
        byte[] body = browser
                ? page.of(status, title, detail).getBytes(StandardCharsets.UTF_8)
                : Problem.of(status, title, detail).json();
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, browser ? HTML + ";charset=utf-8" : Problem.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }

    private static String detail(Request request, int status) {
        if (status == HttpStatus.NOT_FOUND_404) {
            return "There is nothing at " + request.getHttpURI().getPath() + ".";
        }
        Object message = request.getAttribute(ERROR_MESSAGE);
        return message == null ? "That cannot be answered." : message.toString();
    }
}
