package org.papergraph.relate.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.papergraph.learn.BoostedTrees;
import org.papergraph.learn.TreeBooster;
import org.papergraph.relate.learning.ExampleSet;

/** Examples of the stages that are trees, dealt into folds. */
final class TreeExamples {

    private static final TreeBooster.Options TREES = new TreeBooster.Options(60, 3, 0.06, 3, 4, 0.5, 0.8, 7);

    private final List<float[]> signals = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();
    private final List<Integer> folds = new ArrayList<>();

    void add(int fold, float[] row, boolean label) {
        signals.add(row);
        labels.add(label);
        folds.add(fold);
    }

    BoostedTrees grow(IntPredicate use) {
        List<float[]> x = new ArrayList<>();
        List<Boolean> y = new ArrayList<>();
        for (int i = 0; i < signals.size(); i++) {
            if (use.test(folds.get(i))) {
                x.add(signals.get(i));
                y.add(labels.get(i));
            }
        }
        return new TreeBooster(TREES).grow(x, ExampleSet.array(y));
    }
}
