package org.papergraph.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;

/** A maximum one-to-one pairing, by augmenting paths, of entities that share a type and a form. */
final class EntityPairing {

    private record Keys(EntityType type, Set<String> forms) {
        static Keys of(Entity entity, UnaryOperator<EntityType> kind) {
            Set<String> forms = Stream.concat(entity.forms().stream(), Stream.of(entity.name()))
                    .map(Letters::foldName)
                    .collect(Collectors.toSet());
            return new Keys(kind.apply(entity.type()), forms);
        }

        boolean meets(Keys other) {
            return type == other.type && forms.stream().anyMatch(other.forms::contains);
        }
    }

    private final List<List<Integer>> edges;
    private final Map<Integer, Integer> owner = new LinkedHashMap<>();

    private EntityPairing(List<Keys> gold, List<Keys> predicted) {
        edges = gold.stream()
                .map(g -> IntStream.range(0, predicted.size())
                        .filter(j -> g.meets(predicted.get(j)))
                        .boxed()
                        .toList())
                .toList();
    }

    /** @return the gold id of each predicted id that has a partner */
    static Map<String, String> pair(List<Entity> gold, List<Entity> predicted, UnaryOperator<EntityType> kind) {
        EntityPairing pairing = new EntityPairing(keys(gold, kind), keys(predicted, kind));
        for (int i = 0; i < gold.size(); i++) {
            pairing.augment(i, new HashSet<>());
        }
        Map<String, String> ids = new HashMap<>();
        pairing.owner.forEach(
                (j, i) -> ids.put(predicted.get(j).id(), gold.get(i).id()));
        return ids;
    }

    private static List<Keys> keys(List<Entity> entities, UnaryOperator<EntityType> kind) {
        return entities.stream().map(e -> Keys.of(e, kind)).toList();
    }

    private boolean augment(int i, Set<Integer> seen) {
        for (int j : edges.get(i)) {
            if (seen.add(j) && (!owner.containsKey(j) || augment(owner.get(j), seen))) {
                owner.put(j, i);
                return true;
            }
        }
        return false;
    }
}
