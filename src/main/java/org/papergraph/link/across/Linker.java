package org.papergraph.link.across;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.papergraph.link.identity.Identities;
import org.papergraph.link.identity.Identity;
import org.papergraph.link.identity.IdentityCounts;
import org.papergraph.link.identity.IdentityTally;
import org.papergraph.link.identity.Link;
import org.papergraph.model.Annotation;
import org.papergraph.model.EntityKey;
import org.papergraph.model.Lexicon;

/**
 * Tells which entities of different papers are the same thing. What the lexicon knows is told by it; the rest by names in normal
 * form, long forms and context. The result is a function of the set of papers alone.
 */
public final class Linker {

    private final Identities identities;

    public Linker(Lexicon lexicon) {
        this.identities = new Identities(lexicon);
    }

    /** The keys of one paper's entities by their ids, as far as that paper alone tells. */
    public Map<String, EntityKey> link(Annotation annotation) {
        Map<String, EntityKey> keys = new LinkedHashMap<>();
        link(List.of(annotation)).get(0).forEach((id, link) -> keys.put(id, link.key()));
        return keys;
    }

    /** The links of each paper's entities by their ids, paper by paper in the order given. */
    public List<Map<String, Link>> link(Collection<Annotation> annotations) {
        List<List<Identities.Found>> found =
                annotations.stream().map(identities::of).toList();
        IdentityTally tally = new IdentityTally();
        found.forEach(paper -> counted(paper).forEach(i -> tally.add(i, 1)));
        LinkedByCounts linked = by(tally);
        return found.stream().map(linked::link).toList();
    }

    /** What a paper names that the lexicon does not tell: its part of the counts. */
    public List<Identity> identities(Annotation annotation) {
        return counted(identities.of(annotation));
    }

    /** Links papers one by one, in the light of all that are counted. */
    public LinkedByCounts by(IdentityCounts counts) {
        return new LinkedByCounts(identities, counts);
    }

    /**
     * The identities that are other things by {@code after} than by {@code before}, and those that only one of them has.
     *
     * @param changed whose counts differ
     */
    public Set<Identity> affected(IdentityCounts before, IdentityCounts after, Collection<Identity> changed) {
        Senses old = by(before).senses();
        Senses now = by(after).senses();
        Set<Identity> affected = new TreeSet<>(new Surroundings(before, old.clusters()).of(changed));
        affected.addAll(new Surroundings(after, now.clusters()).of(changed));
        affected.removeIf(i -> old.clusters().count(i) > 0
                && now.clusters().count(i) > 0
                && old.of(i).equals(now.of(i)));
        return affected;
    }

    private static List<Identity> counted(List<Identities.Found> paper) {
        return paper.stream()
                .filter(f -> f.known().isEmpty())
                .map(Identities.Found::identity)
                .toList();
    }
}
