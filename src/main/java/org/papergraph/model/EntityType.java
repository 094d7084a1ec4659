package org.papergraph.model;

import java.util.Arrays;
import java.util.Optional;

/** The five kinds of thing that papers name. */
public enum EntityType {
    METHOD("Method"),
    TASK("Task"),
    DATASET("Dataset"),
    BENCHMARK("Benchmark"),
    METRIC("Metric");

    private final String label;

    EntityType(String label) {
        this.label = label;
    }

    /** The name in annotations and in the vocabulary, such as {@code Method}. */
    public String label() {
        return label;
    }

    /** Datasets and benchmarks together are the resources. */
    public boolean isResource() {
        return this == DATASET || this == BENCHMARK;
    }

    public static Optional<EntityType> ofLabel(String label) {
        return Arrays.stream(values()).filter(t -> t.label.equals(label)).findFirst();
    }
}
