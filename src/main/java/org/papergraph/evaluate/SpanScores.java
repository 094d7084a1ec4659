package org.papergraph.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.model.Mention;

/** Scores of mentions over texts in which every place is annotated: right are those with the same span and type. */
public final class SpanScores {

    private final Tally tally = new Tally();

    public void add(List<Mention> gold, List<Mention> predicted) {
        tally.add(new Compared<>(spans(gold), spans(predicted), s -> s.type().label()));
    }

    private static Set<TypedSpan> spans(List<Mention> mentions) {
        return mentions.stream().map(m -> new TypedSpan(m.span(), m.type())).collect(Collectors.toSet());
    }

    /** {@code all}, then by type. */
    public Map<String, Score> table() {
        return tally.table();
    }
}
