package org.papergraph.store.derived;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** The claims that changed papers make or made, with all that support them. */
final class ClaimChange {

    private final Asker asker;
    private final SortedMap<Claim, Set<Claim.Support>> were;
    private final SortedMap<Claim, Set<Claim.Support>> are;

    ClaimChange(Asker asker, Collection<Model> before, Collection<Model> after) {
        this.asker = asker;
        this.were = collect(before);
        this.are = collect(after);
        Set<Claim> same = new HashSet<>(were.keySet());
        same.removeIf(c -> !were.get(c).equals(are.get(c)));
        were.keySet().removeAll(same);
        are.keySet().removeAll(same);
    }

    private static SortedMap<Claim, Set<Claim.Support>> collect(Collection<Model> papers) {
        SortedMap<Claim, Set<Claim.Support>> claims = new TreeMap<>();
        papers.forEach(paper -> paper.listSubjectsWithProperty(Terms.STATED_IN)
                .filterKeep(s -> s.hasProperty(RDF.predicate))
                .forEach(s -> add(
                        claims,
                        new Claim(iri(s, RDF.subject), iri(s, RDF.predicate), iri(s, RDF.object)),
                        new Claim.Support(
                                s.getURI(),
                                iri(s, Terms.STATED_IN),
                                s.getProperty(Terms.CONFIDENCE).getDouble()))));
        return claims;
    }

    private static String iri(Resource statement, Property property) {
        return statement.getProperty(property).getResource().getURI();
    }

    private static void add(Map<Claim, Set<Claim.Support>> claims, Claim claim, Claim.Support support) {
        claims.computeIfAbsent(claim, c -> new HashSet<>()).add(support);
    }

    void addTo(Derivation derivation) {
        Set<Claim> changed = new HashSet<>(were.keySet());
        changed.addAll(are.keySet());
        Map<Claim, Set<Claim.Support>> others = others(changed);
        for (Claim claim : changed) {
            Function<Map<Claim, Set<Claim.Support>>, Model> with = some -> {
                Set<Claim.Support> all = new HashSet<>(others.getOrDefault(claim, Set.of()));
                all.addAll(some.getOrDefault(claim, Set.of()));
                return claim.derived(all);
            };
            derivation.replace(with.apply(were), with.apply(are));
        }
    }

    /** What papers that stay as they are say for these claims. */
    private Map<Claim, Set<Claim.Support>> others(Collection<Claim> claims) {
        Map<Claim, Set<Claim.Support>> others = new TreeMap<>();
        List<List<String>> rows = claims.stream()
                .map(c -> Stream.of(c.subject(), c.predicate(), c.object())
                        .map(Asker::iri)
                        .toList())
                .toList();
        asker.ask(
                "?s ?p ?o",
                rows,
                "GRAPH ?paper { ?s ?p ?o } FILTER (" + asker.isOther("?paper")
                        + ") GRAPH ?paper { ?statement rdf:subject ?s ; "
                        + "rdf:object ?o ; rdf:predicate ?p ; pg:confidence ?confidence }",
                row -> add(
                        others,
                        new Claim(
                                row.getResource("s").getURI(),
                                row.getResource("p").getURI(),
                                row.getResource("o").getURI()),
                        new Claim.Support(
                                row.getResource("statement").getURI(),
                                row.getResource("paper").getURI(),
                                row.getLiteral("confidence").getDouble())));
        return others;
    }
}
