package org.papergraph.query.name;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Something in the graph with its names.
 *
 * @param classes the classes that it has
 * @param label the preferred name
 * @param names all names, the preferred one first
 * @param papers how many papers name it
 */
public record NamedThing(Node iri, Set<Node> classes, String label, List<String> names, long papers) {

    /** Most used first, then by name. */
    public static final Comparator<NamedThing> BY_USE = Comparator.comparingLong(NamedThing::papers)
            .reversed()
            .thenComparing(NamedThing::label)
            .thenComparing(t -> t.iri().toString());

    public NamedThing {
        classes = Set.copyOf(classes);
        names = List.copyOf(names);
    }

    /** Whether it has one of {@code wanted}; always where none is wanted. */
    public boolean isOneOf(Collection<Node> wanted) {
        return wanted.isEmpty() || wanted.stream().anyMatch(classes::contains);
    }
}
