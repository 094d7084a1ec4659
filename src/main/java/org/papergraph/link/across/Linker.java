package org.papergraph.link.across;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.papergraph.link.identity.Found;
import org.papergraph.link.identity.Identities;
import org.papergraph.link.identity.Identity;
import org.papergraph.link.identity.IdentityCounts;
import org.papergraph.link.identity.IdentityTally;
import org.papergraph.link.identity.Link;
import org.papergraph.link.identity.Testimony;
import org.papergraph.link.identity.Tie;
import org.papergraph.model.Annotation;
import org.papergraph.model.Lexicon;

/**
 * Tells which entities of different papers are the same thing. What the lexicon knows is told by it; the rest by names in normal
 * form, long forms, context and neighbours. The result is a function of the set of papers alone.
 */
public final class Linker {

    private final Identities identities;

    public Linker(Lexicon lexicon) {
        this.identities = new Identities(lexicon);
    }

    /** The links of each paper's entities by their ids, paper by paper in the order given. */
    public List<Map<String, Link>> link(Collection<Annotation> annotations) {
        List<List<Found>> found = annotations.stream().map(identities::of).toList();
        IdentityTally tally = new IdentityTally();
        found.forEach(paper -> tally.add(Testimony.of(paper), 1));
        LinkedByCounts linked = by(tally);
        return found.stream().map(linked::link).toList();
    }

    /** What a paper tells of what it names: its part of the counts. */
    public Testimony testimony(Annotation annotation) {
        return Testimony.of(identities.of(annotation));
    }

    /** Links papers one by one, in the light of all that are counted. */
    public LinkedByCounts by(IdentityCounts counts) {
        return new LinkedByCounts(identities, counts);
    }

    /**
     * The identities that may be other things by {@code after} than by {@code before}, but for what ties tell (see {@link #retied}),
     * and those that only one of them has.
     *
     * @param changed whose counts differ
     */
    public Set<Identity> affected(LinkedByCounts before, LinkedByCounts after, Collection<Identity> changed) {
        return new Affected(before.senses(), after.senses()).by(changed);
    }

    /**
     * The blocks of ties that papers which ask about them (see {@link Testimony#questions}) find otherwise than before.
     *
     * @param changed whose counts differ
     */
    public Set<String> retied(IdentityCounts before, IdentityCounts after, Collection<Tie> changed) {
        Set<String> blocks = changed.stream().map(Tie::block).collect(Collectors.toCollection(TreeSet::new));
        before.expect(blocks);
        blocks.removeIf(b -> before.of(b).keySet().equals(after.of(b).keySet()));
        return blocks;
    }
}
