package org.papergraph.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The ten relations, each with the types that its two ends may have. */
public enum RelationType {
    INTRODUCES("introduces", EnumSet.noneOf(EntityType.class), EnumSet.allOf(EntityType.class)),
    TRAINED_ON("trainedOn", EnumSet.of(EntityType.METHOD), EnumSet.of(EntityType.DATASET, EntityType.BENCHMARK)),
    EVALUATED_ON("evaluatedOn", EnumSet.of(EntityType.METHOD), EnumSet.of(EntityType.DATASET, EntityType.BENCHMARK)),
    USED_FOR("usedFor", EnumSet.of(EntityType.METHOD), EnumSet.of(EntityType.TASK)),
    BENCHMARK_FOR("benchmarkFor", EnumSet.of(EntityType.DATASET, EntityType.BENCHMARK), EnumSet.of(EntityType.TASK)),
    BASED_ON("basedOn", EnumSet.of(EntityType.METHOD), EnumSet.of(EntityType.METHOD)),
    PART_OF(
            "partOf",
            EnumSet.of(EntityType.METHOD, EntityType.DATASET, EntityType.BENCHMARK),
            EnumSet.of(EntityType.METHOD, EntityType.DATASET, EntityType.BENCHMARK)),
    OUTPERFORMS("outperforms", EnumSet.of(EntityType.METHOD), EnumSet.of(EntityType.METHOD)),
    COMPARED_WITH("comparedWith", EnumSet.of(EntityType.METHOD), EnumSet.of(EntityType.METHOD)),
    SUB_TASK_OF("subTaskOf", EnumSet.of(EntityType.TASK), EnumSet.of(EntityType.TASK));

    private final String label;
    private final Set<EntityType> domain;
    private final Set<EntityType> range;

    RelationType(String label, Set<EntityType> domain, Set<EntityType> range) {
        this.label = label;
        this.domain = domain;
        this.range = range;
    }

    /** The name in annotations and in the vocabulary, such as {@code trainedOn}. */
    public String label() {
        return label;
    }

    /** Whether entities of these two types may stand in this relation. Never for {@link #INTRODUCES}: its subject is the paper. */
    public boolean allows(EntityType subject, EntityType object) {
        boolean typed = domain.contains(subject) && range.contains(object);
        return typed && (this != PART_OF || (subject == EntityType.METHOD) == (object == EntityType.METHOD));
    }

    public static Optional<RelationType> ofLabel(String label) {
        return Arrays.stream(values()).filter(t -> t.label.equals(label)).findFirst();
    }
}
