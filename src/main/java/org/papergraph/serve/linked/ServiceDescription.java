package org.papergraph.serve.linked;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.papergraph.serve.http.Accept;

/** Describes the endpoint to a program that asks it nothing (SPARQL 1.1 Service Description), and leads people to the editor. */
public final class ServiceDescription extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String HTML = "text/html";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean asksNothing =
                (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                        && request.getParameter("query") == null;
        if (!asksNothing) {
            chain.doFilter(request, response);
            return;
        }
        List<String> offered = new ArrayList<>(RdfFormat.MEDIA_TYPES);
        offered.add(HTML);
        String type = new Accept(request.getHeader("Accept")).best(offered).orElse(RdfFormat.TURTLE.mediaType());
        if (type.equals(HTML)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/editor");
        } else {
            response.setContentType(type + ";charset=utf-8");
            RDFDataMgr.write(
                    response.getOutputStream(),
                    description(request.getRequestURL().toString()),
                    RdfFormat.ofMediaType(type).orElse(RdfFormat.TURTLE).lang());
        }
    }

    private static Graph description(String endpoint) throws IOException {
        try (InputStream in = ServiceDescription.class.getResourceAsStream("service.ttl")) {
            return RDFParser.source(in).lang(Lang.TURTLE).base(endpoint).toGraph();
        }
    }
}
