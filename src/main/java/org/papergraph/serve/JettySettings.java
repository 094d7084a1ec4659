package org.papergraph.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.papergraph.serve.html.Templates;
import org.papergraph.serve.html.View;
import org.papergraph.serve.http.ErrorPages;
import org.papergraph.serve.page.Pages;

/** What is set on the web server beneath Fuseki: address, compression, errors, log, the end. */
final class JettySettings {

    private static final Duration GRACE = Duration.ofSeconds(5);

    private JettySettings() {}

    static void apply(Server jetty, ServerOptions options) {
        for (var connector : jetty.getConnectors()) {
            ((ServerConnector) connector).setHost(options.host());
        }
        ErrorPages errors = errors();
        jetty.setErrorHandler(errors);
        jetty.getDescendants(ServletContextHandler.class).forEach(context -> context.setErrorHandler(errors));
        options.log().ifPresent(jetty::setRequestLog);
        jetty.setHandler(new GracefulHandler(compressed(new StartPageHandler(jetty.getHandler(), Pages.START))));
        // A query that is stopped at its limit still needs a moment to answer.
        jetty.setStopTimeout(options.timeout().plus(GRACE).toMillis());
    }

    private static CompressionHandler compressed(StartPageHandler handler) {
        CompressionHandler compression = new CompressionHandler(handler);
        compression.putCompression(new GzipCompression());
        // Compressed streams of events would wait for more.
        compression.putConfiguration(
                "/*",
                CompressionConfig.builder()
                        .defaults()
                        .compressExcludeMimeType("text/event-stream")
                        .build());
        return compression;
    }

    private static ErrorPages errors() {
        Templates templates = new Templates();
        return new ErrorPages((status, title, detail) -> {
            try {
                return templates.fill(View.problem(status, title, detail));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
