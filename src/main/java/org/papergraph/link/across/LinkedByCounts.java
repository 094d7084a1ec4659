package org.papergraph.link.across;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    LinkedByCounts(Identities identities, IdentityCounts counts) {
        this.identities = identities;
        this.counts = counts;
        this.senses = new Senses(counts, identities::isTaken);
    }

    Senses senses() {
        return senses;
    }

    /** The links of a paper's entities by their ids; the paper must be among those counted. */
    public Map<String, Link> link(Annotation annotation) {
        return link(identities.of(annotation));
    }

    Map<String, Link> link(List<Identities.Found> paper) {
        Map<String, Link> links = new LinkedHashMap<>();
        paper.forEach(f -> links.put(f.entity().id(), link(f)));
        return links;
    }

    private Link link(Identities.Found found) {
        if (found.known().isPresent()) {
            return found.known().get();
        }
        return found.perhaps()
                .filter(p -> senses.of(found.identity()).unexplained()
                        || found.entity().forms().contains(p.key().name()))
                .orElseGet(() -> senses.linkOf(found.identity(), found.text()));
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
