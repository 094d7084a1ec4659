package org.papergraph.link.across;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.link.identity.Identity;
import org.papergraph.link.identity.Tie;
import org.papergraph.model.EntityKey;

/**
 * What an identity is, as far as all papers tell.
 *
 * @param unexplained whether nothing but its own spelling tells what it is
 * @param key what it is, unless its paper tells more
 * @param meanings what it may be otherwise: where a paper speaks most of one of them or relates it to the same things, it is that
 */
record Decision(boolean unexplained, EntityKey key, List<Meaning> meanings) {

    Decision {
        meanings = List.copyOf(meanings);
    }

    /**
     * A thing of this name.
     *
     * @param words the words of its long forms
     * @param thing under what its {@link Tie}s are looked up
     * @param members those whose ties are its own; all, where there are none
     */
    record Meaning(Set<String> words, EntityKey key, String thing, Set<Identity> members) {

        Meaning {
            words = Set.copyOf(words);
            members = Set.copyOf(members);
        }

        /** A thing of the lexicon. */
        static Meaning known(EntityKey key) {
            return new Meaning(Set.of(), key, Tie.known(key), Set.of());
        }

        private Meaning withoutTiesOf(Set<Identity> identities) {
            Set<Identity> others = new HashSet<>(members);
            others.removeAll(identities);
            return new Meaning(words, key, thing, others);
        }

        private long spoken(String text) {
            return words.stream().filter(text::contains).count();
        }
    }

    /** As far as it does not rest on ties of {@code identities}. */
    Decision withoutTiesOf(Set<Identity> identities) {
        return new Decision(
                unexplained,
                key,
                meanings.stream().map(m -> m.withoutTiesOf(identities)).toList());
    }

    /** The meaning of which the paper speaks most. */
    Optional<EntityKey> spoken(String text) {
        List<Meaning> ranked = meanings.stream()
                .filter(m -> !m.words().isEmpty())
                .sorted(Comparator.<Meaning>comparingLong(m -> m.spoken(text)).reversed())
                .toList();
        boolean clear =
                ranked.size() > 1 && ranked.get(0).spoken(text) > ranked.get(1).spoken(text);
        return clear ? Optional.of(ranked.get(0).key()) : Optional.empty();
    }
}
