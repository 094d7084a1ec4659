package org.papergraph.store.derived;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdfconnection.RDFConnection;
import org.papergraph.store.rows.RowQuery;

/** Asks a store on the eve of a change of some papers. */
public final class Asker {

    /** The condition that {@code ?paper} is the graph of a paper that stays as it is. */
    public static final String IS_OTHER = "STRSTARTS(STR(?paper), '" + Derivation.PAPERS + "') && ?paper NOT IN ()";

    private final RDFConnection connection;
    private final List<Node> changed;

    /** @param changed the papers that change */
    public Asker(RDFConnection connection, Collection<String> changed) {
        this.connection = connection;
        this.changed = changed.stream().map(NodeFactory::createURI).toList();
    }

    public void ask(RowQuery query, Collection<List<Node>> rows, Consumer<QuerySolution> answer) {
        query.excluding(changed).ask(connection, rows, answer);
    }
}
