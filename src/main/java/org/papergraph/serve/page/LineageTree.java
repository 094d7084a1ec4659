package org.papergraph.serve.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one method builds on, or what builds on it, as a tree: each method once, as near to the root as a step leads to it. */
final class LineageTree {

    private static final String NONE = "";

    /**
     * A method in the tree.
     *
     * @param step how it is related to the method above it, best evidence first
     * @param size how many methods stand below it
     */
    public record Branch(List<Map<String, Object>> step, String label, String path, List<Branch> below, int size) {

        /** The relation to the method above, in words. */
        public String getRelation() {
            return step.stream().anyMatch(row -> row.get("relation").toString().endsWith("versionOf"))
                    ? "version"
                    : NONE;
        }

        /** How certain the step is; empty where the names alone say so. */
        public String getCertainty() {
            return step.stream()
                    .map(row -> row.getOrDefault("certainty", NONE).toString())
                    .max(Comparator.naturalOrder())
                    .orElse(NONE);
        }
    }

    private final String far;
    private final Map<Object, Map<Object, List<Map<String, Object>>>> steps = new LinkedHashMap<>();

    /**
     * @param rows of the query {@code method-lineage}, in one direction
     * @param near the column of the end that is nearer to the root
     * @param far the column of the other end
     */
    LineageTree(List<Map<String, Object>> rows, String near, String far) {
        this.far = far;
        rows.forEach(row -> steps.computeIfAbsent(row.get(near), k -> new LinkedHashMap<>())
                .computeIfAbsent(row.get(far), k -> new ArrayList<>())
                .add(row));
    }

    /** What stands directly below {@code root}, with all below that. */
    List<Branch> below(String root) {
        Map<Object, Set<Object>> children = new LinkedHashMap<>();
        Set<Object> seen = new LinkedHashSet<>(List.of(root));
        Deque<Object> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Object parent = open.remove();
            for (Object child : steps.getOrDefault(parent, Map.of()).keySet()) {
                if (seen.add(child)) {
                    children.computeIfAbsent(parent, k -> new LinkedHashSet<>()).add(child);
                    open.add(child);
                }
            }
        }
        return branches(root, children);
    }

    private List<Branch> branches(Object parent, Map<Object, Set<Object>> children) {
        return children.getOrDefault(parent, Set.of()).stream()
                .map(child -> branch(steps.get(parent).get(child), branches(child, children)))
                .sorted(Comparator.comparingInt(Branch::size).reversed().thenComparing(Branch::label))
                .toList();
    }

    private Branch branch(List<Map<String, Object>> step, List<Branch> below) {
        Map<String, Object> first = step.get(0);
        int size = below.stream().mapToInt(b -> 1 + b.size()).sum();
        return new Branch(
                step,
                first.get(far + "Label").toString(),
                first.get(far + "Path").toString(),
                below,
                size);
    }
}
