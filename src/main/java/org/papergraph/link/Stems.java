package org.papergraph.link;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names as sets of word stems: "procedural planning" and "procedure planning", "detection of X" and "X detection" are equal. */
final class Stems {

    private static final Pattern SUFFIX = Pattern.compile(
            "(?:ability|ality|izability|ization|isation|ational|ation|ement|ment|ional|ion|ure|ural|ical|ics|ic|al|ing|ity|ed|e|y)$");
    private static final Set<String> LINKS = Set.of("of", "the", "a", "for", "in", "s");
    private static final Set<String> ORDERED = Set.of("to", "2", "from", "vs", "than");
    private static final int SHORTEST = 4;

    private Stems() {}

    /** The stems in alphabetical order, or as they stand where a word such as "to" gives their order a meaning; empty for one word. */
    static String bag(List<String> words) {
        if (words.size() < 2) {
            return "";
        }
        List<String> stems =
                words.stream().filter(w -> !LINKS.contains(w)).map(Stems::stem).toList();
        boolean ordered = words.stream().anyMatch(ORDERED::contains);
        return (ordered ? stems.stream() : stems.stream().sorted()).collect(Collectors.joining(" "));
    }

    static String stem(String word) {
        String stem = word;
        for (String next = cut(stem); !next.equals(stem); next = cut(stem)) {
            stem = next;
        }
        return stem;
    }

    private static String cut(String word) {
        String cut = SUFFIX.matcher(word).replaceFirst("");
        return cut.length() < SHORTEST || !word.chars().allMatch(Character::isLetter) ? word : cut;
    }
}
