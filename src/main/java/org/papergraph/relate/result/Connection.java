package org.papergraph.relate.result;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.papergraph.relate.text.Occurrence;
import org.papergraph.relate.text.Syntax;
import org.papergraph.relate.text.TreePath;

/**
 * How a number and a name hang together in their sentence.
 *
 * @param up steps in the dependency tree from the number to the first word that is above both
 * @param down steps from there to the name
 * @param breaks words between them that begin another thought: punctuation, comparison, contrast
 * @param verbs verbs between them
 */
record Connection(int up, int down, int breaks, int verbs) {

    /** Further than any in a sentence. */
    static final int FAR = 15;

    static final Connection NONE = new Connection(FAR, FAR, FAR, FAR);

    private static final Set<String> BREAKS =
            Set.of(";", ",", ":", "while", "whereas", "but", "compare", "than", "over", "from");

    static Connection of(Syntax sentence, Value value, Occurrence name) {
        Optional<TreePath> path = path(sentence, value, name);
        return new Connection(
                path.map(p -> p.rise().size()).orElse(FAR),
                path.map(p -> p.descent().size()).orElse(FAR),
                between(value, name, w -> BREAKS.contains(sentence.lemma(w))),
                between(value, name, sentence::isVerb));
    }

    static Optional<TreePath> path(Syntax sentence, Value value, Occurrence name) {
        return TreePath.of(sentence, sentence.head(value.first(), value.end()), name.head());
    }

    /** Whether the name is the subject of the verb above the value. */
    static boolean isSubject(Syntax sentence, Value value, Occurrence name) {
        int verb = sentence.verbAbove(value.first());
        int subject = verb < 0 ? -1 : sentence.subjectOf(verb);
        return name.first() <= subject && subject < name.end();
    }

    private static int between(Value value, Occurrence name, IntPredicate word) {
        int from = Math.min(name.end(), value.end());
        int to = Math.max(name.first(), value.first());
        return (int) IntStream.range(from, to).filter(word).count();
    }

    int length() {
        return up + down;
    }
}
