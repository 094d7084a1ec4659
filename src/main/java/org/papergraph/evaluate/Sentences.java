package org.papergraph.evaluate;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.papergraph.model.Entity;

/** The sentences of a text, good enough to show where something is said. */
final class Sentences {

    private final List<String> sentences = new ArrayList<>();

    Sentences(String text) {
        text.lines().forEach(this::split);
    }

    private void split(String line) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(line);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            sentences.add(line.substring(start, end).strip());
        }
    }

    /** The first sentence that names the most of these things; empty if none names any. */
    String naming(List<Entity> entities) {
        return sentences.stream()
                .filter(s -> named(s, entities) > 0)
                .max(Comparator.comparing((String s) -> named(s, entities)).thenComparing(s -> -sentences.indexOf(s)))
                .orElse("");
    }

    /** The first sentence with this number, blanks and backslashes aside; empty if none has it. */
    String reporting(String foldedValue) {
        return sentences.stream()
                .filter(s -> Letters.foldValue(s).contains(foldedValue))
                .findFirst()
                .orElse("");
    }

    private static long named(String sentence, List<Entity> entities) {
        return entities.stream()
                .filter(e -> !SurfaceForms.find(sentence, List.of(e)).isEmpty())
                .count();
    }
}
