package org.papergraph.relate.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The way from one word of a sentence to another in its dependency tree.
 *
 * @param rise the words from the first up to what is above both, itself excluded
 * @param top the word above both, which may be one of the two
 * @param descent the words from below that down to the second
 */
public record TreePath(Syntax sentence, List<Integer> rise, int top, List<Integer> descent) {

    public static Optional<TreePath> of(Syntax sentence, int from, int to) {
        List<Integer> up = sentence.chain(from);
        List<Integer> other = sentence.chain(to);
        return up.stream()
                .filter(other::contains)
                .findFirst()
                .map(top -> new TreePath(
                        sentence, up.subList(0, up.indexOf(top)), top, reversed(other.subList(0, other.indexOf(top)))));
    }

    private static List<Integer> reversed(List<Integer> words) {
        int size = words.size();
        return IntStream.range(0, size).mapToObj(i -> words.get(size - 1 - i)).toList();
    }

    public int length() {
        return rise.size() + descent.size();
    }

    /** The roles on the way, such as {@code obj<^>nsubj}. */
    public String roles() {
        String up = rise.stream().map(w -> sentence.role(w) + "<").collect(Collectors.joining());
        String down = descent.stream().map(w -> ">" + sentence.role(w)).collect(Collectors.joining());
        return up + "^" + down;
    }

    /** The role of the first word below the top on the way down. */
    public Optional<String> branch() {
        return descent.stream().findFirst().map(sentence::role);
    }

    /** The role of the last word below the top on the way up. */
    public Optional<String> leaf() {
        return rise.isEmpty() ? Optional.empty() : Optional.of(sentence.role(rise.get(rise.size() - 1)));
    }
}
