package org.papergraph.link.name;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names as sets of word stems: "procedural planning" and "procedure planning", "detection of X" and "X detection" are equal. */
public final class Stems {

    private static final Pattern SUFFIX = Pattern.compile(
            "(?:izability|ability|ionality|ality|ization|ational|ation|ement|ment|ional|ion|(?<=.{6})ure|ural|ical|ics|ic|al|ing|ity|e|y)$");
    private static final Set<String> LINKS = Set.of("of", "the", "a", "for", "in", "s");
    private static final Set<String> ORDERED = Set.of("to", "2", "from", "vs", "than", "up");
    private static final Pattern DOUBLED = Pattern.compile("([b-df-hj-np-tv-z])\\1");
    private static final int SHORTEST = 4;

    private Stems() {}

    /** The stems in alphabetical order, or as they stand where a word such as "to" gives their order a meaning; empty for one word. */
    public static String bag(List<String> words) {
        if (words.size() < 2) {
            return "";
        }
        List<String> stems =
                words.stream().filter(w -> !LINKS.contains(w)).map(Stems::stem).toList();
        boolean ordered = words.stream().anyMatch(ORDERED::contains);
        return (ordered ? stems.stream() : stems.stream().sorted()).collect(Collectors.joining(" "));
    }

    static String stem(String word) {
        String cut = SUFFIX.matcher(word).replaceFirst("");
        boolean tooShort = cut.length() < SHORTEST;
        return tooShort || !word.chars().allMatch(Character::isLetter)
                ? word
                : DOUBLED.matcher(cut).replaceFirst("$1");
    }
}
