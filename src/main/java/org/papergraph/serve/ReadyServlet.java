package org.papergraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.exec.QueryExec;
import org.papergraph.query.QueryService;
import org.papergraph.serve.http.Problem;
import org.papergraph.store.StoreException;

/** Says whether the graph answers; {@code /$/ping} says only that the server does. */
final class ReadyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient QueryService graph;

    ReadyServlet(QueryService graph) {
        this.graph = graph;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            graph.runner().run(QueryFactory.create("ASK { ?s ?p ?o }"), QueryExec::ask);
        } catch (JenaException | StoreException e) {
            Problem.of(503, "Not ready", "The graph does not answer: " + e.getMessage())
                    .send(response);
            return;
        }
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter().println("ready");
    }
}
