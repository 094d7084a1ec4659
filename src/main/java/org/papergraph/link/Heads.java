package org.papergraph.link;

import java.util.List;
import java.util.Set;

/** The generic nouns at the end of names that name nothing themselves. */
final class Heads {

    private static final Set<String> GENERIC = Set.of(
            "model",
            "method",
            "approach",
            "framework",
            "technique",
            "algorithm",
            "system",
            "architecture",
            "strategy",
            "dataset",
            "benchmark",
            "corpus",
            "task",
            "score",
            "network",
            "based");

    private Heads() {}

    /** The key of a name without its generic head, or empty where nothing else is left. */
    static String without(List<String> words) {
        int end = words.size();
        while (end > 0 && GENERIC.contains(words.get(end - 1))) {
            end--;
        }
        return String.join("", words.subList(0, end));
    }
}
