package org.papergraph.model;

import java.util.List;
import java.util.Optional;

/** All that is found in one paper: what the gold standard holds, and what the extractor gives. */
public record Annotation(Paper paper, List<Entity> entities, List<Relation> relations, List<Result> results) {

    public Annotation {
        entities = List.copyOf(entities);
        relations = List.copyOf(relations);
        results = List.copyOf(results);
    }

    public Optional<Entity> entity(String id) {
        return entities.stream().filter(e -> e.id().equals(id)).findFirst();
    }
}
