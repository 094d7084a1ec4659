package org.papergraph.serve.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** Marks answers with an {@code ETag}, and tells who has one already that it is still good (304). */
public final class Validation extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<Optional<String>> version;

    /** @param version changes with all that answers are made of; empty where that cannot be told */
    public Validation(Supplier<Optional<String>> version) {
        this.version = version;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> tag = isRead(request) ? version.get().map(v -> tag(v, request)) : Optional.empty();
        if (tag.isEmpty()) {
            chain.doFilter(request, response);
        } else if (knows(request, tag.get())) {
            mark(response, tag.get());
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            mark(response, tag.get());
            chain.doFilter(request, new OnlyGoodOnes(response));
        }
    }

    private static boolean isRead(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean lives = path.startsWith("/$/") || path.startsWith("/assets/") || path.equals("/mcp");
        return !lives
                && (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"));
    }

    // One address has several forms; the tag is weak, for compression changes the bytes.
    private static String tag(String version, HttpServletRequest request) {
        String accept = String.join(
                "|", Optional.ofNullable(request.getHeader("Accept")).orElse(""), request.getRequestURI());
        return "W/\"" + version + "-" + Integer.toHexString(accept.hashCode()) + "\"";
    }

    private static boolean knows(HttpServletRequest request, String tag) {
        String known = request.getHeader("If-None-Match");
        return known != null
                && Arrays.stream(known.split(",")).map(String::strip).anyMatch(k -> k.equals("*") || k.equals(tag));
    }

    private static void mark(HttpServletResponse response, String tag) {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        response.addHeader("Vary", "Accept");
    }

    /** Errors are not marked, and what was said on keeping holds against Fuseki, which lets nothing be kept. */
    private static final class OnlyGoodOnes extends HttpServletResponseWrapper {

        OnlyGoodOnes(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setStatus(int status) {
            unmark(status);
            super.setStatus(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            unmark(status);
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            unmark(status);
            super.sendError(status, message);
        }

        private void unmark(int status) {
            if (status >= HttpServletResponse.SC_BAD_REQUEST) {
                super.setHeader("ETag", null);
            }
        }

        @Override
        public void setHeader(String name, String value) {
            if (!isOnKeeping(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (!isOnKeeping(name)) {
                super.addHeader(name, value);
            }
        }

        private static boolean isOnKeeping(String name) {
            return name.equalsIgnoreCase("Cache-Control") || name.equalsIgnoreCase("Pragma");
        }
    }
}
