package org.papergraph.link.within;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.papergraph.model.EntityType;
import org.papergraph.model.Mention;

/** Which type a name has, where its mentions do not agree: the one with the most confidence, the lexicon's counting as two mentions. */
final class TypeVote {

    private static final double KNOWN = 2;

    private TypeVote() {}

    static EntityType of(Collection<Mention> mentions, Set<EntityType> known) {
        Map<EntityType, Double> votes = new EnumMap<>(EntityType.class);
        mentions.forEach(m -> votes.merge(m.type(), m.confidence(), Double::sum));
        if (known.size() == 1) {
            known.forEach(type -> votes.computeIfPresent(type, (t, votesSoFar) -> votesSoFar + KNOWN));
        }
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
