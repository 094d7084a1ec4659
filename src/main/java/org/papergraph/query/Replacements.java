package org.papergraph.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** What has taken the place of things that later papers, or people, found to be others. */
public final class Replacements {

    private static final Query LATEST = QueryFactory.create("""
                    PREFIX dcterms: <http://purl.org/dc/terms/>
                    SELECT DISTINCT ?new { ?this dcterms:isReplacedBy+ ?new FILTER NOT EXISTS { ?new dcterms:isReplacedBy ?newer } }
                    ORDER BY ?new""");

    private final QueryRunner runner;

    public Replacements(QueryRunner runner) {
        this.runner = runner;
    }

    /** What stands at the end of all replacements of a thing, in the order of the IRIs; nothing where it is itself still. */
    public List<Node> of(Node thing) {
        Query query = QueryTransformOps.replaceVars(LATEST, Map.of(Var.alloc("this"), thing));
        return runner.select(
                query, rows -> rows.stream().map(row -> row.get("new")).toList());
    }
}
