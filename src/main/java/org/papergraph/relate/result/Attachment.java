package org.papergraph.relate.result;

import java.util.Collection;
import java.util.Set;
import java.util.stream.IntStream;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Occurrence;
import org.papergraph.relate.text.Syntax;

/** How tightly a number hangs on a name: nothing but grammar and words of change between them. */
final class Attachment {

    /** "Training steps by up to 80%". */
    static final int NAME_FIRST = 1;

    /** "25% less memory", "a 50% reduction in epochs". */
    static final int VALUE_FIRST = 2;

    private static final Set<String> TAGS =
            Set.of("IN", "TO", "DT", "RB", "RBR", "RBS", "JJR", "JJS", "PRP$", "-LRB-", ":", "$", "SYM");
    private static final Set<String> CHANGES = Set.of(
            ("reduction improvement gain increase decrease drop saving savings boost enhancement rise reduce improve save "
                            + "reach lower cut few less much high low relative absolute significant average mean overall total "
                            + "point % be score")
                    .split(" "));
    private static final int REACH = 6;

    private final Document document;
    private final Layout layout;

    Attachment(Document document, Layout layout) {
        this.document = document;
        this.layout = layout;
    }

    /** The tightest with any of {@code names} in the value's sentence: {@link #VALUE_FIRST}, {@link #NAME_FIRST}, or 0. */
    int of(Value value, Collection<Occurrence> names) {
        return names.stream().mapToInt(n -> of(value, n)).max().orElse(0);
    }

    private int of(Value value, Occurrence name) {
        Value first = layout.row(value).get(0);
        Value last = layout.row(value).get(layout.row(value).size() - 1);
        boolean before = name.end() <= first.first();
        int from = before ? name.end() : last.end();
        int to = before ? first.first() : name.first();
        boolean near = from <= to && to - from <= REACH;
        boolean tied = near && IntStream.range(from, to).allMatch(w -> ties(document.sentence(value.sentence()), w));
        return tied ? before ? NAME_FIRST : VALUE_FIRST : 0;
    }

    private static boolean ties(Syntax sentence, int word) {
        return TAGS.contains(sentence.token(word).tag()) || CHANGES.contains(sentence.lemma(word));
    }
}
