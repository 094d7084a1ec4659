package org.papergraph.store.derived;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.papergraph.store.rows.RowQuery;

/** The claims that changed papers make or made, with all that support them. */
final class ClaimChange {

    private static final RowQuery STATED_ELSEWHERE = RowQuery.of(
            "?s ?p ?o",
            "GRAPH ?paper { ?s ?p ?o } FILTER (" + Asker.IS_OTHER + ") GRAPH ?paper "
                    + "{ ?statement rdf:subject ?s ; rdf:object ?o ; rdf:predicate ?p ; pg:confidence ?confidence }");

    private final Asker asker;
    private final Tally before;
    private final Tally after;
    private final Set<Claim> claims;

    ClaimChange(Asker asker, Tally before, Tally after) {
        this.asker = asker;
        this.before = before;
        this.after = after;
        this.claims = new TreeSet<>(before.claims());
        claims.addAll(after.claims());
        claims.removeIf(c -> before.supports(c).equals(after.supports(c)));
    }

    void addTo(Derivation derivation) {
        Map<Claim, Set<Claim.Support>> others = others();
        claims.forEach(c -> {
            Set<Claim.Support> rest = others.getOrDefault(c, Set.of());
            derivation.replace(derived(c, rest, before), derived(c, rest, after));
        });
    }

    private static Model derived(Claim claim, Collection<Claim.Support> rest, Tally changed) {
        Set<Claim.Support> all = new HashSet<>(rest);
        all.addAll(changed.supports(claim));
        return claim.derived(all);
    }

    /** What papers that stay as they are say for these claims. */
    private Map<Claim, Set<Claim.Support>> others() {
        Map<Claim, Set<Claim.Support>> others = new HashMap<>();
        List<List<Node>> rows = claims.stream()
                .map(c -> Stream.of(c.subject(), c.predicate(), c.object())
                        .map(NodeFactory::createURI)
                        .toList())
                .toList();
        asker.ask(
                STATED_ELSEWHERE,
                rows,
                row -> others.computeIfAbsent(claim(row), c -> new HashSet<>()).add(support(row)));
        return others;
    }

    private static Claim claim(QuerySolution row) {
        return new Claim(iri(row, "s"), iri(row, "p"), iri(row, "o"));
    }

    private static Claim.Support support(QuerySolution row) {
        return new Claim.Support(
                iri(row, "statement"),
                iri(row, "paper"),
                row.getLiteral("confidence").getDouble());
    }

    private static String iri(QuerySolution row, String name) {
        return row.getResource(name).getURI();
    }
}
