package org.papergraph.pipeline.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.riot.out.NodeFmtLib;
import org.papergraph.map.PG;
import org.papergraph.store.GraphStore;

/** Asks a store about many things at once. */
public final class Lookup {

    private static final int ROWS = 300;

    private final GraphStore store;

    public Lookup(GraphStore store) {
        this.store = store;
    }

    /**
     * @param pattern what to find of each {@code ?key}, in SPARQL with the prefix {@code pg:}
     */
    public void run(Collection<Node> keys, String pattern, Consumer<QuerySolution> row) {
        List<Node> all = new ArrayList<>(keys);
        for (int from = 0; from < all.size(); from += ROWS) {
            List<Node> some = all.subList(from, Math.min(all.size(), from + ROWS));
            String values = some.stream().map(NodeFmtLib::strNT).collect(Collectors.joining(" "));
            String query = "PREFIX pg: <" + PG.NS + "> SELECT * { VALUES ?key { " + values + " } " + pattern + " }";
            store.read(connection -> {
                connection.querySelect(query, row);
                return null;
            });
        }
    }

    public static Collection<Node> iris(Collection<String> iris) {
        return iris.stream().map(NodeFactory::createURI).toList();
    }

    static Collection<Node> literals(Collection<String> texts) {
        return texts.stream().map(NodeFactory::createLiteralString).toList();
    }
}
