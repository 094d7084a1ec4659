package org.papergraph.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.learn.FeatureHash;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;
import org.papergraph.model.NormalForm;

/** The lexicon's names by the keys of their normal forms, for looking up every span of a text. */
public final class LexiconIndex {

    /**
     * A name of an entry.
     *
     * @param cased whether the name has capitals or digits, so that it means little in small letters
     */
    public record Name(LexiconEntry entry, String form, boolean cased) {}

    private static final int SHORTEST_PLURAL = 4;

    private final Map<Long, List<Name>> names = new HashMap<>();
    private final LexiconWords words;

    public LexiconIndex(Lexicon lexicon) {
        words = new LexiconWords(lexicon);
        for (LexiconEntry entry : lexicon.entries()) {
            for (String form : entry.forms()) {
                add(NormalForm.ofName(form), entry, form);
                if (form.length() >= SHORTEST_PLURAL && Character.isLetter(form.charAt(form.length() - 1))) {
                    add(NormalForm.ofName(form) + "s", entry, form + "s");
                }
            }
        }
    }

    private void add(String normal, LexiconEntry entry, String form) {
        boolean cased = form.chars().anyMatch(Character::isUpperCase);
        names.computeIfAbsent(FeatureHash.of(normal), k -> new ArrayList<>(1)).add(new Name(entry, form, cased));
    }

    public LexiconWords words() {
        return words;
    }

    /** The names with that key that count in a paper of {@code words}. */
    public List<Name> lookUp(long key, Set<String> words) {
        List<Name> found = names.getOrDefault(key, List.of());
        if (found.isEmpty()) {
            return found;
        }
        return found.stream().filter(name -> counts(name.entry(), words)).toList();
    }

    private static boolean counts(LexiconEntry entry, Set<String> words) {
        return entry.context().isEmpty()
                || entry.context().stream()
                        .anyMatch(c -> words.contains(c) || (c.indexOf(' ') > 0 && hasAll(c, words)));
    }

    private static boolean hasAll(String phrase, Set<String> words) {
        return List.of(phrase.split("[^\\p{L}\\p{N}]+")).stream().allMatch(words::contains);
    }
}
