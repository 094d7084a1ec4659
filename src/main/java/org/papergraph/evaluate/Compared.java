package org.papergraph.evaluate;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What gold has and what was predicted in one paper, named so that equal is right.
 *
 * @param label the class that an item is counted under
 */
record Compared<T>(Set<T> gold, Set<T> predicted, Function<T, String> label) {

    Set<T> missed() {
        return gold.stream().filter(x -> !predicted.contains(x)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<T> spurious() {
        return predicted.stream().filter(x -> !gold.contains(x)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Stream<String> hitLabels() {
        return gold.stream().filter(predicted::contains).map(label);
    }
}
