package org.papergraph.serve.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.exec.RowSetStream;
import org.papergraph.query.result.Page;
import org.papergraph.query.saved.ParameterException;

/** A client's {@code limit} and {@code offset}, and the links to the pages beside. */
record PageRequest(Page page) {

    private static final long MOST = 1_000_000_000L;

    /** Both may be null. */
    static PageRequest of(String limit, String offset) throws ParameterException {
        OptionalLong most = limit == null ? OptionalLong.empty() : OptionalLong.of(number("limit", limit));
        return new PageRequest(new Page(most, offset == null ? 0 : number("offset", offset)));
    }

    private static long number(String name, String text) throws ParameterException {
        if (!text.matches("\\d{1,10}") || Long.parseLong(text) > MOST) {
            throw new ParameterException(name + " is a whole number, not negative");
        }
        return Long.parseLong(text);
    }

    Page withOneMore() {
        return page.andOneMore();
    }

    boolean isExceededBy(long rows) {
        return page.limit().isPresent() && rows > page.limit().getAsLong();
    }

    /** The rows of the page alone. */
    RowSet cut(RowSetRewindable rows) {
        return page.limit().isEmpty()
                ? rows
                : RowSetStream.create(
                        rows.getResultVars(),
                        rows.stream().limit(page.limit().getAsLong()).iterator());
    }

    /** The value of a {@code Link} header (RFC 8288), where there is a page before or after. */
    Optional<String> links(HttpServletRequest request, boolean more) {
        List<String> links = new ArrayList<>();
        // Pages without rows would follow one another without end.
        if (page.limit().orElse(0) > 0) {
            long limit = page.limit().getAsLong();
            if (page.offset() > 0) {
                links.add(link(request, Math.max(0, page.offset() - limit), "prev"));
            }
            if (more) {
                links.add(link(request, page.offset() + limit, "next"));
            }
        }
        return links.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", links));
    }

    private static String link(HttpServletRequest request, long offset, String relation) {
        List<String> parameters = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("offset")) {
                List.of(values).forEach(value -> parameters.add(encode(name) + "=" + encode(value)));
            }
        });
        parameters.add("offset=" + offset);
        return "<" + request.getRequestURI() + "?" + String.join("&", parameters) + ">; rel=\"" + relation + "\"";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
