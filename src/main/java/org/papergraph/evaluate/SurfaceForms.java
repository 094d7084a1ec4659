package org.papergraph.evaluate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.Span;

/** Finds the forms of entities in a text: all occurrences as whole words, the longest form first, none overlapping another. */
final class SurfaceForms {

    private record Form(String letters, EntityType type) {
        int length() {
            return letters.codePointCount(0, letters.length());
        }
    }

    private static final Comparator<Form> LONGEST_FIRST = Comparator.comparingInt(Form::length)
            .reversed()
            .thenComparing(f -> f.letters().codePoints().toArray(), Arrays::compare)
            .thenComparing(f -> f.type().label());

    private final String text;
    private final BitSet taken = new BitSet();
    private final Set<TypedSpan> found = new LinkedHashSet<>();

    private SurfaceForms(String text) {
        this.text = text;
    }

    static Set<TypedSpan> find(String text, List<Entity> entities) {
        SurfaceForms search = new SurfaceForms(text);
        entities.stream()
                .flatMap(e -> e.forms().stream().map(f -> new Form(f, e.type())))
                .filter(f -> !f.letters().isEmpty())
                .distinct()
                .sorted(LONGEST_FIRST)
                .forEach(search::take);
        return search.found;
    }

    private void take(Form form) {
        int length = form.letters().length();
        for (int at = text.indexOf(form.letters()); at >= 0; ) {
            Span span = new Span(at, at + length);
            boolean word = isWholeWord(span);
            if (word && taken.get(span.start(), span.end()).isEmpty()) {
                taken.set(span.start(), span.end());
                found.add(new TypedSpan(span, form.type()));
            }
            at = text.indexOf(form.letters(), word ? span.end() : at + 1);
        }
    }

    private boolean isWholeWord(Span span) {
        boolean before = span.start() > 0 && Letters.isWord(text.codePointBefore(span.start()));
        boolean after = span.end() < text.length() && Letters.isWord(text.codePointAt(span.end()));
        return !before && !after;
    }
}
