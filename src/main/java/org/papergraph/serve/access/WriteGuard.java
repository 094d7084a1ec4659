package org.papergraph.serve.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.serve.http.Problem;

/** Lets only users write; others, and sites that act in a user's browser, are refused. */
public final class WriteGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<String> ALWAYS =
            List.of("/update", "/patch", "/shacl", "/$/compact", "/$/backup", "/$/derive", "/$/validate");
    private static final List<String> UNLESS_READING = List.of("/data", "/");
    private static final List<String> FORMS_OF_QUERIES =
            List.of("application/sparql-query", "application/x-www-form-urlencoded");

    private final transient Users users;
    private final transient List<String> origins;

    /** @param origins sites whose pages may write for a user, beside this server's own */
    public WriteGuard(Users users, List<String> origins) {
        this.users = users;
        this.origins = List.copyOf(origins);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!writes(request)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<String> user = users.authenticate(request.getHeader("Authorization"));
        if (users.isEmpty()) {
            Problem.of(403, "Read-only", "This server only reads; `serve --passwords FILE` lets users write.")
                    .send(response);
        } else if (!isOfAGoodOrigin(request)) {
            Problem.of(403, "Wrong origin", "Pages of other sites may not write here.")
                    .send(response);
        } else if (user.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"papergraph\", charset=\"UTF-8\"");
            Problem.of(401, "Who are you?", "Writing needs a user's name and password.")
                    .send(response);
        } else {
            chain.doFilter(new ByUser(request, user.get()), response);
        }
    }

    private static boolean writes(HttpServletRequest request) {
        String path = path(request);
        return ALWAYS.stream().anyMatch(p -> path.equals(p) || path.startsWith(p + "/"))
                || UNLESS_READING.contains(path) && !READING.contains(request.getMethod()) && !asks(request);
    }

    // Decoded, as what answers will see it.
    private static String path(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    // At the top, where Fuseki's clients send both, what is sent tells a query from a change.
    private static boolean asks(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType()).orElse("").replaceAll("\\s*;.*", "");
        return path(request).equals("/")
                && request.getMethod().equals("POST")
                && FORMS_OF_QUERIES.contains(type)
                && request.getParameter("update") == null;
    }

    private boolean isOfAGoodOrigin(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin == null
                || origins.contains(origin)
                || origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"));
    }

    private static final class ByUser extends HttpServletRequestWrapper {

        private final String user;

        ByUser(HttpServletRequest request, String user) {
            super(request);
            this.user = user;
        }

        @Override
        public String getRemoteUser() {
            return user;
        }
    }
}
