package org.papergraph.relate.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.papergraph.learn.BoostedTrees;
import org.papergraph.learn.TreeBooster;

/** Examples of a stage that is trees, dealt into folds. */
public final class TreeExamples {

    private record Example(int fold, float[] signals, boolean label, int choice) {}

    private final TreeBooster.Options options;
    private final boolean single;
    private final List<Example> examples = new ArrayList<>();
    private int choice;

    /** Examples of which each is right or wrong for itself. */
    public static TreeExamples each(TreeBooster.Options options) {
        return new TreeExamples(options, false);
    }

    /** Examples of which, in one choice, one at most is right. */
    public static TreeExamples choices(TreeBooster.Options options) {
        return new TreeExamples(options, true);
    }

    private TreeExamples(TreeBooster.Options options, boolean single) {
        this.options = options;
        this.single = single;
    }

    /** What is added from now on is another choice. */
    public void nextChoice() {
        choice++;
    }

    public void add(int fold, float[] signals, boolean label) {
        examples.add(new Example(fold, signals, label, choice));
    }

    /** For each fold, trees that have not seen it. */
    public List<BoostedTrees> unseen() {
        return IntStream.range(0, Lesson.FOLDS)
                .mapToObj(held -> grow(fold -> fold != held))
                .toList();
    }

    /** Trees of the examples in the folds that {@code use} accepts. */
    public BoostedTrees grow(IntPredicate use) {
        List<Example> used = examples.stream().filter(e -> use.test(e.fold)).toList();
        List<float[]> signals = used.stream().map(Example::signals).toList();
        boolean[] labels = ExampleSet.array(used.stream().map(Example::label).toList());
        TreeBooster booster = new TreeBooster(options);
        return single
                ? booster.grow(
                        signals, labels, used.stream().mapToInt(Example::choice).toArray())
                : booster.grow(signals, labels);
    }
}
