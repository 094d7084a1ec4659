package org.papergraph.relate.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.model.EntityType;

/** Enumerations: names of one kind in a row, parted by commas and conjunctions alone. Parsers lose long ones; this does not. */
public final class Lists {

    private static final Set<String> SEPARATORS = Set.of(
            ",", "and", "or", "&", "/", ";", "as", "well", "(", ")", "-lrb-", "-rrb-", "\\", "to", "even", "both");

    private final Map<Occurrence, List<Occurrence>> lists = new HashMap<>();

    public Lists(Document document) {
        for (int s = 0; s < document.sentences().size(); s++) {
            List<Occurrence> named = document.occurrencesIn(s).stream()
                    .filter(o -> o.kind() == Occurrence.Kind.NAME)
                    .toList();
            List<Occurrence> list = new ArrayList<>();
            for (Occurrence next : named) {
                if (!list.isEmpty() && !continues(document, list.get(list.size() - 1), next)) {
                    close(list);
                    list = new ArrayList<>();
                }
                list.add(next);
            }
            close(list);
        }
    }

    private void close(List<Occurrence> list) {
        list.forEach(o -> lists.put(o, list));
    }

    private static boolean continues(Document document, Occurrence last, Occurrence next) {
        if (kind(document.type(last.entity())) != kind(document.type(next.entity())) || next.first() < last.end()) {
            return false;
        }
        Syntax sentence = document.sentence(last.sentence());
        boolean bracket = false;
        for (int w = last.end(); w < next.first(); w++) {
            String lemma = sentence.lemma(w);
            bracket |= lemma.equals("(") || lemma.equals("-lrb-");
            if (!SEPARATORS.contains(lemma)) {
                return false;
            }
        }
        return next.first() > last.end()
                && (!bracket || last.entity() == next.entity() || closes(sentence, last, next));
    }

    private static boolean closes(Syntax sentence, Occurrence last, Occurrence next) {
        for (int w = last.end(); w < next.first(); w++) {
            if (sentence.lemma(w).equals(",") || sentence.lemma(w).equals("and")) {
                return true;
            }
        }
        return false;
    }

    private static EntityType kind(EntityType type) {
        return type.isResource() ? EntityType.DATASET : type;
    }

    /** The enumeration to which a named occurrence belongs, perhaps of itself alone. */
    public List<Occurrence> of(Occurrence occurrence) {
        return lists.getOrDefault(occurrence, List.of(occurrence));
    }

    public int start(Occurrence occurrence) {
        return of(occurrence).get(0).first();
    }

    public int end(Occurrence occurrence) {
        List<Occurrence> list = of(occurrence);
        return list.get(list.size() - 1).end();
    }

    public boolean together(Occurrence a, Occurrence b) {
        return !a.equals(b) && of(a).contains(b);
    }
}
