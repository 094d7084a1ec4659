package org.papergraph.link.across;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.papergraph.link.across.Decision.Meaning;
import org.papergraph.link.identity.Identity;
import org.papergraph.link.identity.IdentityCounts;
import org.papergraph.link.identity.Link;
import org.papergraph.link.identity.Neighbours;
import org.papergraph.link.identity.Tie;

/** Tells the meanings of a name apart by their neighbours: a paper means the one that others relate to the same things as it does. */
final class Ties {

    private final IdentityCounts counts;

    Ties(IdentityCounts counts) {
        this.counts = counts;
    }

    /** The only meaning that has neighbours which no other has; empty where the neighbours disagree. */
    Optional<Link> choose(List<Meaning> meanings, Collection<String> neighbours) {
        if (meanings.size() < 2 || neighbours.isEmpty()) {
            return Optional.empty();
        }
        counts.expect(neighbours.stream()
                .flatMap(n -> meanings.stream().map(m -> Tie.block(m.thing(), n)))
                .distinct()
                .toList());
        SortedMap<String, Meaning> telling = new TreeMap<>();
        neighbours.forEach(n -> only(meanings.stream().filter(m -> has(m, n))).ifPresent(m -> telling.put(n, m)));
        return only(telling.values().stream().distinct())
                .filter(m -> Neighbours.suffice(telling.keySet()))
                .map(m -> new Link(m.key(), "papers of this meaning relate it alike: “" + telling.firstKey() + "”"));
    }

    private boolean has(Meaning meaning, String neighbour) {
        Set<Identity> tied = counts.of(Tie.block(meaning.thing(), neighbour)).keySet();
        return meaning.members().isEmpty() ? !tied.isEmpty() : tied.stream().anyMatch(meaning.members()::contains);
    }

    private static Optional<Meaning> only(Stream<Meaning> meanings) {
        List<Meaning> two = meanings.limit(2).toList();
        return two.size() == 1 ? Optional.of(two.get(0)) : Optional.empty();
    }
}
