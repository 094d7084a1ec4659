package org.papergraph.relate.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.papergraph.learn.BoostedTrees;
import org.papergraph.learn.TreeBooster;
import org.papergraph.relate.learning.ExampleSet;

/** Examples of the stages that are trees, dealt into folds. */
final class TreeExamples {

    private static final TreeBooster.Options TREES = new TreeBooster.Options(60, 3, 0.06, 3, 4, 0.5, 0.8, 7);

    private final List<float[]> signals = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();
    private final List<Integer> folds = new ArrayList<>();
    private final List<Integer> choices = new ArrayList<>();
    private final boolean single;
    private int choice;

    /** @param single whether of the examples of one choice one at most is right */
    TreeExamples(boolean single) {
        this.single = single;
    }

    /** What is added from now on is another choice. */
    void nextChoice() {
        choice++;
    }

    void add(int fold, float[] row, boolean label) {
        signals.add(row);
        labels.add(label);
        folds.add(fold);
        choices.add(choice);
    }

    BoostedTrees grow(IntPredicate use) {
        int[] used = IntStream.range(0, labels.size())
                .filter(i -> use.test(folds.get(i)))
                .toArray();
        List<float[]> x = Arrays.stream(used).mapToObj(signals::get).toList();
        boolean[] y = ExampleSet.array(Arrays.stream(used).mapToObj(labels::get).toList());
        TreeBooster booster = new TreeBooster(TREES);
        return single ? booster.grow(x, y, Arrays.stream(used).map(choices::get).toArray()) : booster.grow(x, y);
    }
}
