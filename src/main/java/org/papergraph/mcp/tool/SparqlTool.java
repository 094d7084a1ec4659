package org.papergraph.mcp.tool;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.papergraph.query.QueryRunner;

/** Asks any query that only reads, for so many rows. */
final class SparqlTool implements GraphTool {

    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private final QueryRunner runner;

    SparqlTool(QueryRunner runner) {
        this.runner = runner;
    }

    @Override
    public String name() {
        return "run_sparql";
    }

    @Override
    public String title() {
        return "Ask SPARQL";
    }

    @Override
    public String description() {
        return "Asks a SPARQL 1.1 query (SELECT, ASK, CONSTRUCT or DESCRIBE) for what no saved query answers. Updates and SERVICE"
                + " are refused. The resource papergraph://ontology has the vocabulary; the default graph is the union of all.";
    }

    @Override
    public Map<String, Object> inputSchema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("query", Schemas.text("the query, with its prefixes"));
        properties.put("limit", Schemas.whole("at most so many rows or triples", USUAL, MOST));
        return Schemas.object(List.of("query"), properties);
    }

    @Override
    public Map<String, Object> call(Arguments arguments) throws ToolException, IOException {
        Query query = ReadOnlySparql.parse(arguments.required("query"));
        int limit = arguments.limit(USUAL, MOST);
        if (query.isSelectType()) {
            return Rows.of(runner, query, limit, 0).json();
        }
        if (query.isAskType()) {
            return Map.of("boolean", runner.run(query, QueryExec::ask));
        }
        return runner.run(query, exec -> turtle(query, triples(query, exec), limit));
    }

    private static Iterator<Triple> triples(Query query, QueryExec exec) {
        return query.isConstructType() ? exec.constructTriples() : exec.describeTriples();
    }

    private static Map<String, Object> turtle(Query query, Iterator<Triple> triples, int limit) {
        List<Triple> kept = new ArrayList<>();
        while (triples.hasNext() && kept.size() < limit) {
            kept.add(triples.next());
        }
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        kept.forEach(graph::add);
        String text = RDFWriter.source(graph).lang(Lang.TURTLE).asString();
        return Schemas.inOrder("turtle", text, "more", triples.hasNext());
    }
}
