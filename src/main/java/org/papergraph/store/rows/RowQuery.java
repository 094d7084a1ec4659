package org.papergraph.store.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_NotOneOf;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** A query that is asked about many rows of terms at once. */
public final class RowQuery {

    private static final String PREFIXES = "PREFIX pg: <https://w3id.org/papergraph/ontology#> "
            + "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> PREFIX dcterms: <http://purl.org/dc/terms/> ";
    /** How many rows one query asks about: more make its text long, fewer make more queries. */
    private static final int ROWS = 300;

    private final Query query;

    private RowQuery(Query query) {
        this.query = query;
    }

    /**
     * @param variables that the rows bind, such as {@code ?s ?p}
     * @param pattern what to find for each row, in SPARQL with the prefixes {@code pg:}, {@code rdf:} and {@code dcterms:}
     */
    public static RowQuery of(String variables, String pattern) {
        return new RowQuery(
                QueryFactory.create(PREFIXES + "SELECT * { VALUES (" + variables + ") { } " + pattern + " }"));
    }

    /** A row of one IRI for each. */
    public static List<List<Node>> iris(Collection<String> iris) {
        return iris.stream().map(NodeFactory::createURI).map(List::of).toList();
    }

    /** A row of one literal for each. */
    public static List<List<Node>> texts(Collection<String> texts) {
        return texts.stream()
                .map(NodeFactory::createLiteralString)
                .map(List::of)
                .toList();
    }

    /** The query with these terms in each {@code NOT IN ()}. */
    public RowQuery excluding(Collection<Node> terms) {
        ElementTransformCopyBase elements = new ElementTransformCopyBase();
        return new RowQuery(QueryTransformOps.transform(
                query, elements, new ExprTransformApplyElementTransform(elements) {
                    @Override
                    public Expr transform(ExprFunctionN function, ExprList arguments) {
                        boolean open = function instanceof E_NotOneOf && arguments.size() == 1;
                        return open
                                ? new E_NotOneOf(arguments.get(0), constants(terms))
                                : super.transform(function, arguments);
                    }
                }));
    }

    private static ExprList constants(Collection<Node> terms) {
        ExprList constants = new ExprList();
        terms.forEach(term -> constants.add(NodeValue.makeNode(term)));
        return constants;
    }

    /** The query with a term in the place of a variable. */
    public RowQuery with(String variable, Node term) {
        return new RowQuery(QueryTransformOps.replaceVars(query, Map.of(Var.alloc(variable), term)));
    }

    /** Asks a part of the rows at a time. */
    public void ask(RDFConnection connection, Collection<List<Node>> rows, Consumer<QuerySolution> answer) {
        List<List<Node>> all = new ArrayList<>(rows);
        for (int from = 0; from < all.size(); from += ROWS) {
            List<List<Node>> some = all.subList(from, Math.min(all.size(), from + ROWS));
            connection.querySelect(ValuesBlocks.fill(query, some), answer);
        }
    }
}
