package org.papergraph.store.derived;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** What some papers name and state, counted. */
public final class Tally {

    private static final List<Property> PARTS = List.of(RDF.subject, RDF.predicate, RDF.object, Terms.CONFIDENCE);

    private final SortedMap<String, Labels> labels = new TreeMap<>();
    private final SortedMap<Claim, Set<Claim.Support>> claims = new TreeMap<>();

    static Tally of(Collection<Model> papers) {
        Tally tally = new Tally();
        papers.forEach(tally::add);
        return tally;
    }

    /** Counts the graph of one more paper. */
    public void add(Model paper) {
        paper.listSubjectsWithProperty(RDF.type, Terms.ENTITY)
                .forEach(thing -> labels.merge(thing.getURI(), Labels.ofPaper(thing), Labels::plus));
        paper.listSubjectsWithProperty(Terms.STATED_IN)
                .filterKeep(s -> PARTS.stream().allMatch(s::hasProperty))
                .forEach(this::addStatement);
    }

    private void addStatement(Resource statement) {
        Claim claim = new Claim(iri(statement, RDF.subject), iri(statement, RDF.predicate), iri(statement, RDF.object));
        double confidence = statement.getProperty(Terms.CONFIDENCE).getDouble();
        claims.computeIfAbsent(claim, c -> new HashSet<>())
                .add(new Claim.Support(statement.getURI(), iri(statement, Terms.STATED_IN), confidence));
    }

    private static String iri(Resource statement, Property property) {
        return statement.getProperty(property).getResource().getURI();
    }

    /** The derived graph of these papers alone, a thing or claim at a time. */
    public void derived(Consumer<Model> parts) {
        labels.forEach((thing, labels) -> parts.accept(labels.derived(thing)));
        claims.forEach((claim, supports) -> parts.accept(claim.derived(supports)));
    }

    /** The IRIs of the things that they name. */
    public Set<String> things() {
        return new TreeSet<>(labels.keySet());
    }

    Labels labels(String thing) {
        return labels.getOrDefault(thing, Labels.NONE);
    }

    Set<Claim> claims() {
        return new TreeSet<>(claims.keySet());
    }

    Set<Claim.Support> supports(Claim claim) {
        return claims.getOrDefault(claim, Set.of());
    }
}
