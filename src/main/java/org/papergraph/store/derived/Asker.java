package org.papergraph.store.derived;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.riot.out.NodeFmtLib;

/** Asks a store about many rows of terms at once, on the eve of a change of some papers. */
final class Asker {

    private static final int ROWS = 300;

    private final RDFConnection connection;
    private final String changed;

    /** @param changed the papers that change */
    Asker(RDFConnection connection, Collection<String> changed) {
        this.connection = connection;
        this.changed = changed.stream().map(Asker::iri).collect(Collectors.joining(", "));
    }

    static String iri(String iri) {
        return NodeFmtLib.strNT(NodeFactory.createURI(iri));
    }

    static String literal(String text) {
        return NodeFmtLib.strNT(NodeFactory.createLiteralString(text));
    }

    /** The condition that a graph is that of a paper that stays as it is. */
    String isOther(String graph) {
        return "STRSTARTS(STR(" + graph + "), \"" + Derivation.PAPERS + "\") && " + graph + " NOT IN (" + changed + ")";
    }

    /**
     * @param variables that the rows bind
     * @param pattern what to find for each row, in SPARQL; {@code ?derived} is the derived graph
     */
    void ask(String variables, List<List<String>> rows, String pattern, Consumer<QuerySolution> answer) {
        String where = pattern.replace("?derived", "<" + Derivation.GRAPH + ">");
        for (int from = 0; from < rows.size(); from += ROWS) {
            String values = rows.subList(from, Math.min(rows.size(), from + ROWS)).stream()
                    .map(row -> "(" + String.join(" ", row) + ")")
                    .collect(Collectors.joining("\n"));
            connection.querySelect(
                    "PREFIX pg: <" + Terms.NS
                            + "> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> SELECT * { VALUES ("
                            + variables + ") { " + values + " } " + where + " }",
                    answer);
        }
    }
}
