package org.papergraph.relate.reading;

import java.util.Set;

/** The nouns with which papers speak of their own approach or data: "our framework", "this corpus". */
public final class OwnNouns {

    private static final Set<String> METHODS = Set.of(
            "method",
            "approach",
            "framework",
            "model",
            "algorithm",
            "technique",
            "system",
            "network",
            "architecture",
            "strategy",
            "paradigm",
            "pipeline",
            "solution",
            "proposal",
            "procedure",
            "scheme",
            "design",
            "methodology",
            "mechanism",
            "module",
            "learner",
            "agent",
            "toolkit",
            "library");
    private static final Set<String> RESOURCES =
            Set.of("dataset", "benchmark", "corpus", "suite", "collection", "testbed", "datum");

    private OwnNouns() {}

    public static boolean isMethod(String lemma) {
        return METHODS.contains(lemma);
    }

    public static boolean isResource(String lemma) {
        return RESOURCES.contains(lemma);
    }
}
