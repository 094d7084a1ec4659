package org.papergraph.link.across;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.link.across.Decision.Meaning;
import org.papergraph.link.identity.Found;
import org.papergraph.link.identity.Identities;
import org.papergraph.link.identity.Identity;
import org.papergraph.link.identity.IdentityCounts;
import org.papergraph.link.identity.Link;
import org.papergraph.link.name.KnownNames;
import org.papergraph.link.name.Names;
import org.papergraph.model.Annotation;
import org.papergraph.model.EntityKey;
import org.papergraph.model.EntityType;

/** What the entities of papers are, in the light of all papers that are counted. */
public final class LinkedByCounts {

    private final Identities identities;
    private final IdentityCounts counts;
    private final Senses senses;
    private final Ties ties;

    LinkedByCounts(Identities identities, IdentityCounts counts) {
        this.identities = identities;
        this.counts = counts;
        this.senses = new Senses(counts, identities::isTaken);
        this.ties = new Ties(counts);
    }

    Senses senses() {
        return senses;
    }

    /** The links of a paper's entities by their ids; the paper must be among those counted. */
    public Map<String, Link> link(Annotation annotation) {
        return link(identities.of(annotation));
    }

    Map<String, Link> link(List<Found> paper) {
        Map<String, Link> links = new LinkedHashMap<>();
        paper.forEach(f -> links.put(f.entity().id(), link(f)));
        return links;
    }

    private Link link(Found found) {
        return found.known().map(k -> ofKnown(k, found)).orElseGet(() -> ofUnknown(found));
    }

    private Link ofKnown(Link first, Found found) {
        List<Meaning> all = Stream.concat(Stream.of(first), found.others().stream())
                .map(l -> Meaning.known(l.key()))
                .toList();
        return ties.choose(all, found.witnesses()).orElse(first);
    }

    /** The words of its paper tell what it is, or else its neighbours, or else its name alone. */
    private Link ofUnknown(Found found) {
        Decision decision = senses.of(found.identity());
        Optional<Link> lexical = found.perhaps()
                .filter(p -> decision.unexplained()
                        || found.entity().forms().contains(p.key().name()));
        List<Meaning> meanings = new ArrayList<>(decision.meanings());
        lexical.map(l -> Meaning.known(l.key())).ifPresent(meanings::add);
        return decision.spoken(found.text())
                .filter(key -> lexical.isEmpty())
                .map(key -> new Link(key, "its paper uses the words of this meaning"))
                .or(() -> ties.choose(meanings, found.witnesses()))
                .or(() -> lexical)
                .orElseGet(() -> senses.linkOf(found.identity()));
    }

    /** What papers, as opposed to the lexicon, call by {@code name}. */
    public Set<EntityKey> named(String name, EntityType type) {
        return counts.of(block(name, type)).keySet().stream()
                .map(i -> senses.of(i).key())
                .collect(Collectors.toSet());
    }

    /** The block of {@link Identity#blocks} in which {@link #named} looks. */
    public static String block(String name, EntityType type) {
        return KnownNames.kind(type) + Names.key(name, type);
    }
}
