package org.papergraph.link.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that one paper contributes to linking, and all on which its own links depend.
 *
 * @param identities what it names that the lexicon does not tell
 * @param ties the neighbours of what it explains
 * @param questions the blocks of ties that tell what it means by names that it does not explain
 */
public record Testimony(List<Identity> identities, Set<Tie> ties, Set<String> questions) {

    public Testimony {
        identities = List.copyOf(identities);
        ties = Set.copyOf(ties);
        questions = Set.copyOf(questions);
    }

    /** Of a paper's entities. */
    public static Testimony of(List<Found> paper) {
        Set<Tie> ties = new TreeSet<>();
        Set<String> questions = new TreeSet<>();
        paper.forEach(found -> {
            ties.addAll(found.ties());
            questions.addAll(found.questions());
        });
        List<Identity> unknown = paper.stream()
                .filter(f -> f.known().isEmpty())
                .map(Found::identity)
                .toList();
        return new Testimony(unknown, ties, questions);
    }
}
