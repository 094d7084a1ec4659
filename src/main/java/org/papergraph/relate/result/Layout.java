package org.papergraph.relate.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Lists;
import org.papergraph.relate.text.Occurrence;
import org.papergraph.relate.text.Syntax;

/** How the numbers of a paper stand to each other and to the words around them. */
final class Layout {

    /** What a number is to the number beside it. */
    enum Pairing {
        SINGLE,
        /** The first of "from … to …". */
        FROM,
        TO,
        /** The first of "… vs. …". */
        BEFORE_RIVAL,
        RIVAL
    }

    private static final Set<String> SEPARATORS = Set.of(",", "and", "/", "or", "%", "\\%", "\\");
    private static final Set<String> OPPOSING = Set.of("vs", "vs.", "versus", "against", "over");
    private static final Set<String> COUNTED = Set.of(
            ("parameter weight sample token example instance image sentence word document pair datum data label annotation layer "
                            + "step epoch update neuron channel expert sparsity ratio masking compression bit size gpu model dataset budget "
                            + "pixel patch node class user task people patient participant language")
                    .split(" "));

    /** The most words from one number of an enumeration to the next ("%, and"). */
    private static final int GAP = 3;

    /** The most words between the numbers of a pair, and after a number up to what it counts. */
    private static final int REACH = 5;

    private final Document document;
    private final Lists lists;
    private final List<Value> values;

    Layout(Report report) {
        this.document = report.document();
        this.lists = report.reading().lists();
        this.values = report.values();
    }

    List<Value> inSentence(Value value) {
        return values.stream().filter(v -> v.sentence() == value.sentence()).toList();
    }

    /** The values that stand in one enumeration with {@code value}, itself among them. */
    List<Value> row(Value value) {
        List<Value> all = inSentence(value);
        int start = all.indexOf(value);
        int end = start + 1;
        while (start > 0 && joined(all.get(start - 1), all.get(start))) {
            start--;
        }
        while (end < all.size() && joined(all.get(end - 1), all.get(end))) {
            end++;
        }
        return all.subList(start, end);
    }

    private boolean joined(Value a, Value b) {
        return b.first() - a.end() <= GAP && SEPARATORS.containsAll(between(a, b));
    }

    private List<String> between(Value a, Value b) {
        Syntax sentence = document.sentence(a.sentence());
        return IntStream.range(a.end(), b.first()).mapToObj(sentence::lemma).toList();
    }

    Pairing pairing(Value value) {
        List<Value> all = inSentence(value);
        int at = all.indexOf(value);
        Pairing ahead = at + 1 < all.size() ? pairing(value, all.get(at + 1)) : Pairing.SINGLE;
        if (ahead != Pairing.SINGLE) {
            return ahead == Pairing.TO ? Pairing.FROM : Pairing.BEFORE_RIVAL;
        }
        return at > 0 ? pairing(all.get(at - 1), value) : Pairing.SINGLE;
    }

    /** What {@code b} is to {@code a}. */
    private Pairing pairing(Value a, Value b) {
        List<String> words = between(a, b);
        if (words.size() > REACH) {
            return Pairing.SINGLE;
        }
        if (words.stream().anyMatch(OPPOSING::contains)) {
            return Pairing.RIVAL;
        }
        boolean from = document.sentence(a.sentence()).lemma(a.first() - 1).equals("from");
        return from && words.contains("to") ? Pairing.TO : Pairing.SINGLE;
    }

    /** What a number counts, where that is a thing of which numbers are no results ("8% of the samples"). */
    Optional<String> counted(Value value) {
        Syntax sentence = document.sentence(value.sentence());
        int end = Math.min(sentence.size(), value.end() + REACH);
        for (int w = value.end(); w < end && !breaks(value, w); w++) {
            if (COUNTED.contains(sentence.lemma(w))) {
                return Optional.of(sentence.lemma(w));
            }
        }
        return Optional.empty();
    }

    private boolean breaks(Value value, int word) {
        Syntax sentence = document.sentence(value.sentence());
        return sentence.isVerb(word)
                || sentence.lemma(word).matches("[,;.()]")
                || inSentence(value).stream().anyMatch(v -> v.first() <= word && word < v.end());
    }

    /**
     * Where a list of names stands before or after at least as many values: whether the nearest of these, taken in their order, give
     * {@code value} the place that the name has in its list.
     */
    Optional<Boolean> abreast(Value value, Occurrence name) {
        List<Occurrence> list = lists.of(name);
        int size = list.size();
        boolean ahead = value.end() <= list.get(0).first();
        List<Value> side = inSentence(value).stream()
                .filter(v -> ahead
                        ? v.end() <= list.get(0).first()
                        : v.first() >= list.get(size - 1).end())
                .toList();
        if (size < 2 || side.size() < size) {
            return Optional.empty();
        }
        int from = ahead ? side.size() - size : 0;
        int place = side.subList(from, from + size).indexOf(value);
        return place < 0 ? Optional.empty() : Optional.of(place == list.indexOf(name));
    }

    /** Where the sentence has the same number of values, two or more, for each of {@code names}: whether {@code value} is of this name's. */
    Optional<Boolean> inShare(Value value, List<Integer> names, int entity) {
        List<Value> all = inSentence(value);
        if (names.size() < 2 || all.size() <= names.size() || all.size() % names.size() != 0) {
            return Optional.empty();
        }
        int share = all.size() / names.size();
        return Optional.of(all.indexOf(value) / share == names.indexOf(entity));
    }

    boolean isRespective(Value value) {
        Syntax sentence = document.sentence(value.sentence());
        return IntStream.range(0, sentence.size())
                .anyMatch(w -> sentence.lemma(w).equals("respectively"));
    }
}
