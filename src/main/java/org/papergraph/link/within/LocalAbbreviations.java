package org.papergraph.link.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.link.name.FormKey;
import org.papergraph.model.Abbreviation;
import org.papergraph.model.AbbreviationFinder;
import org.papergraph.model.Initials;
import org.papergraph.model.Mention;
import org.papergraph.model.Span;

/** The abbreviations that one paper defines, by their keys. */
final class LocalAbbreviations {

    private static final Pattern BRACKET = Pattern.compile("\\s*\\([^()]*\\)?\\s*");

    private final Map<String, Set<String>> longForms = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();

    private LocalAbbreviations() {}

    static LocalAbbreviations of(String text, List<Mention> mentions) {
        LocalAbbreviations local = new LocalAbbreviations();
        for (Abbreviation a : AbbreviationFinder.find(text)) {
            String shortForm = a.shortForm().of(text);
            local.add(shortForm, a.longForm().of(text));
            mentions.stream()
                    .filter(m -> reaches(m.span(), a.longForm()) && Initials.match(shortForm, m.form()))
                    .forEach(m -> local.add(shortForm, m.form()));
        }
        return local;
    }

    // "text-to-image (T2I) models" holds the long form; "large language models" may begin before the one that was
    // found.
    private static boolean reaches(Span mention, Span longForm) {
        return mention.end() == longForm.end();
    }

    private void add(String shortForm, String longForm) {
        String key = FormKey.of(shortForm);
        longForms.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(FormKey.of(longForm));
        words.putIfAbsent(key, FormKey.words(longForm));
    }

    boolean defines(String shortForm, String longForm) {
        return longForms.getOrDefault(shortForm, Set.of()).contains(longForm);
    }

    boolean defines(String shortForm) {
        return longForms.containsKey(shortForm);
    }

    /** The keys of all forms with abbreviations written out. */
    Collection<String> expand(FormGroup group) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(group.key());
        group.forms().forEach(f -> keys.add(String.join("", expansion(f))));
        return keys;
    }

    /** The words of a form, without brackets, abbreviations written out. */
    List<String> expansion(String form) {
        List<String> out = new ArrayList<>();
        for (String word : FormKey.words(BRACKET.matcher(form).replaceAll(" "))) {
            out.addAll(words.getOrDefault(word, List.of(word)));
        }
        return out;
    }
}
