package org.papergraph.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.Mention;
import org.papergraph.model.Span;

/** Finds all places of given forms in a text: the longest first, whole words only, none within another. */
final class FormSpans {

    /** A form with its type. */
    record Form(String text, EntityType type, double confidence) {}

    private static final Comparator<Form> LONGEST_FIRST = Comparator.comparingInt(
                    (Form f) -> -f.text().codePointCount(0, f.text().length()))
            .thenComparing(Form::text)
            .thenComparing(f -> f.type().label());

    private FormSpans() {}

    /** All mentions of the forms that annotated entities list. */
    static List<Mention> ofEntities(String text, List<Entity> entities) {
        List<Form> forms = new ArrayList<>();
        entities.forEach(e -> e.forms().forEach(f -> forms.add(new Form(f, e.type(), e.confidence()))));
        return find(text, forms);
    }

    static List<Mention> find(String text, List<Form> forms) {
        BitSet taken = new BitSet(text.length());
        List<Mention> found = new ArrayList<>();
        forms.stream().distinct().sorted(LONGEST_FIRST).forEach(form -> find(text, form, taken, found));
        found.sort(Comparator.comparing(Mention::span));
        return Collections.unmodifiableList(found);
    }

    private static void find(String text, Form form, BitSet taken, List<Mention> found) {
        Matcher matcher = Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(form.text()) + "(?![\\p{L}\\p{N}_])")
                .matcher(text);
        while (!form.text().isEmpty() && matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (taken.get(span.start(), span.end()).isEmpty()) {
                taken.set(span.start(), span.end());
                found.add(new Mention(span, form.text(), form.type(), form.confidence()));
            }
        }
    }
}
