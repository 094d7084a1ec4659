package org.papergraph.mcp.tool;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.update.UpdateFactory;

/** Queries that stay within the graph: no updates, no calls to other servers. */
final class ReadOnlySparql {

    private ReadOnlySparql() {}

    static Query parse(String text) throws ToolException {
        Query query = read(text);
        if (query.isJsonType()) {
            throw new ToolException("JSON queries are refused; use SELECT");
        }
        if (callsOthers(query)) {
            throw new ToolException("SERVICE is refused: a query may ask this graph only");
        }
        return query;
    }

    private static Query read(String text) throws ToolException {
        try {
            return QueryFactory.create(text);
        } catch (QueryParseException e) {
            throw new ToolException(
                    isUpdate(text) ? "updates are refused: this only reads" : "not SPARQL: " + e.getMessage());
        } catch (QueryException e) {
            throw new ToolException("not SPARQL: " + e.getMessage());
        }
    }

    private static boolean isUpdate(String text) {
        try {
            return !UpdateFactory.create(text).getOperations().isEmpty();
        } catch (QueryException e) {
            return false;
        }
    }

    // The walk over the algebra sees subqueries and EXISTS, too.
    private static boolean callsOthers(Query query) {
        AtomicBoolean found = new AtomicBoolean();
        OpVisitorBase finder = new OpVisitorBase() {
            @Override
            public void visit(OpService service) {
                found.set(true);
            }
        };
        if (query.getQueryPattern() != null) {
            Walker.walk(Algebra.compile(query), finder, new ExprVisitorBase());
        }
        return found.get();
    }
}
