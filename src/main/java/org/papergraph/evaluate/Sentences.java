package org.papergraph.evaluate;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

    /** The first sentence that names all of these things; failing that, the first for each; empty if none names any. */
    String naming(List<Entity> entities) {
        return sentences.stream()
                .filter(s -> !entities.isEmpty() && entities.stream().allMatch(e -> names(s, e)))
                .findFirst()
                .orElseGet(() -> entities.stream()
                        .flatMap(
                                e -> sentences.stream().filter(s -> names(s, e)).limit(1))
                        .distinct()
                        .collect(Collectors.joining(" … ")));
    }

    /** The first sentence with this number, blanks and backslashes aside; empty if none has it. */
    String reporting(String foldedValue) {
        return sentences.stream()
                .filter(s -> Letters.foldValue(s).contains(foldedValue))
                .findFirst()
                .orElse("");
    }

    private static boolean names(String sentence, Entity entity) {
        return !SurfaceForms.find(sentence, List.of(entity)).isEmpty();
    }
}
