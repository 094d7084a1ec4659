package org.papergraph.link.name;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.model.EntityType;

/** The generic nouns at the end of names that name nothing themselves. */
public final class Heads {

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

    private static final Map<EntityType, Set<String>> BY_TYPE = Map.of(
            EntityType.METHOD,
                    Set.of("model", "method", "approach", "framework", "technique", "algorithm", "based", "modeling"),
            EntityType.TASK, Set.of("task", "problem"),
            EntityType.DATASET, Set.of("dataset", "benchmark", "corpus"),
            EntityType.BENCHMARK, Set.of("dataset", "benchmark", "corpus"),
            EntityType.METRIC, Set.of("score", "metric"));

    private Heads() {}

    /** The key of a name without its generic head, or empty where nothing else is left. */
    public static String without(List<String> words) {
        int end = words.size();
        while (end > 0 && GENERIC.contains(words.get(end - 1))) {
            end--;
        }
        return String.join("", words.subList(0, end));
    }

    /** The words without the generic nouns that end the names of things of {@code type}; never none. */
    static List<String> strip(List<String> words, EntityType type) {
        Set<String> heads = BY_TYPE.get(type);
        int end = words.size();
        while (end > 1 && heads.contains(words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }
}
