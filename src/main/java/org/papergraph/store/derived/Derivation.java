package org.papergraph.store.derived;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdfconnection.RDFConnection;

/**
 * What a change of papers' graphs changes in the graph of what spans papers: the same that a {@link Tally} of all papers
 * would give.
 * It costs what the changed papers name and state, however many others name the same things.
 *
 * @param deleted triples that go
 * @param inserted triples that come
 */
public record Derivation(Model deleted, Model inserted) {

    /** The graph of what spans papers. */
    public static final String GRAPH = "https://w3id.org/papergraph/derived";

    /** What the names of papers' graphs begin with. */
    public static final String PAPERS = "https://w3id.org/papergraph/paper/";

    /**
     * Reads the state before the change.
     *
     * @param before the graphs that go, by their names
     * @param after the graphs that come
     */
    public static Derivation of(RDFConnection connection, Map<String, Model> before, Map<String, Model> after) {
        Derivation derivation = new Derivation(ModelFactory.createDefaultModel(), ModelFactory.createDefaultModel());
        Set<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(after.keySet());
        Asker asker = new Asker(connection, changed);
        Tally were = Tally.of(before.values());
        Tally are = Tally.of(after.values());
        new LabelChange(asker, were, are).addTo(derivation);
        new ClaimChange(asker, were, are).addTo(derivation);
        return derivation;
    }

    void replace(Model old, Model now) {
        deleted.add(old.difference(now));
        inserted.add(now.difference(old));
    }
}
