package org.papergraph.serve.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one {@link Session} of this run; where there is no Chromium they are skipped. */
final class InBrowser implements BeforeAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        assumeTrue(
                Session.chromium().isPresent(),
                "no browser tests: no Chromium on the PATH, and CHROME_BIN names none (Debian: apt-get install chromium)");
        session(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Session.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return session(context);
    }

    // JUnit closes it at the end of the run.
    private static Session session(ExtensionContext context) {
        Optional<Path> chromium = Session.chromium();
        return context.getRoot()
                .getStore(Namespace.create(InBrowser.class))
                .computeIfAbsent(Session.class, k -> new Session(chromium.orElseThrow()), Session.class);
    }
}
