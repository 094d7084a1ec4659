package org.papergraph.relate.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.model.Entity;
import org.papergraph.model.NormalForm;

/** A largest one-to-one pairing of predicted entities with gold ones of the same type that share a form. */
final class GoldPairing {

    private final List<List<Integer>> candidates = new ArrayList<>();
    private final Map<Integer, Integer> owners = new HashMap<>();
    private final List<Entity> gold;
    private final List<Entity> predicted;

    /** @param resources whether datasets and benchmarks count as one type */
    GoldPairing(List<Entity> gold, List<Entity> predicted, boolean resources) {
        this.gold = gold;
        this.predicted = predicted;
        List<Set<String>> theirs = predicted.stream().map(GoldPairing::keys).toList();
        for (Entity g : gold) {
            List<Integer> row = new ArrayList<>();
            Set<String> keys = keys(g);
            for (int p = 0; p < predicted.size(); p++) {
                if (sameType(g, predicted.get(p), resources)
                        && theirs.get(p).stream().anyMatch(keys::contains)) {
                    row.add(p);
                }
            }
            candidates.add(row);
        }
        for (int g = 0; g < gold.size(); g++) {
            augment(g, new HashSet<>());
        }
    }

    /** The gold id by predicted id, for those that have a partner. */
    Map<String, String> ids() {
        Map<String, String> ids = new HashMap<>();
        owners.forEach((p, g) -> ids.put(predicted.get(p).id(), gold.get(g).id()));
        return ids;
    }

    private boolean augment(int g, Set<Integer> seen) {
        for (int p : candidates.get(g)) {
            if (seen.add(p) && (!owners.containsKey(p) || augment(owners.get(p), seen))) {
                owners.put(p, g);
                return true;
            }
        }
        return false;
    }

    private static boolean sameType(Entity a, Entity b, boolean resources) {
        return a.type() == b.type()
                || resources && a.type().isResource() && b.type().isResource();
    }

    private static Set<String> keys(Entity entity) {
        return Stream.concat(entity.forms().stream(), Stream.of(entity.name()))
                .map(NormalForm::ofName)
                .collect(Collectors.toSet());
    }
}
