package org.papergraph.link.name;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The acronyms that first letters make of a long form. */
public final class Acronyms {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 8;

    // "pre-trained" gives P, "multi-modal" gives M.
    private static final Pattern PREFIX =
            Pattern.compile("\\b(pre|self|semi|multi|non|cross|fine|re|co|sub)-(?=\\p{L})", Pattern.CASE_INSENSITIVE);
    // "position-guided" gives P.
    private static final Pattern SUFFIX = Pattern.compile(
            "(?<=\\p{L})-(?:based|aware|guided|driven|free|level|wise|oriented|specific)\\b", Pattern.CASE_INSENSITIVE);
    // "Cross-video Identity-cOrrelating pre-traiNing" says itself which letters count.
    private static final Pattern MARKED = Pattern.compile("\\p{Ll}\\p{Lu}|\\p{Lu}{2}\\p{Ll}|[\\s\\-]\\p{Ll}+\\p{Lu}");

    private Acronyms() {}

    /**
     * In lower case; small words give no letters, and parts of compounds may give theirs or not.
     *
     * @param canonical as {@link Names#canonical} spells it
     * @param written as a paper writes it
     */
    public static Set<String> of(String canonical, String written) {
        String plain = FormKey.plain(written);
        String joined = PREFIX.matcher(plain).replaceAll("$1");
        Set<String> acronyms = Stream.of(
                        firstLetters(canonical, "[\\s\\-]+"),
                        firstLetters(canonical, "\\s+"),
                        firstLetters(plain, "\\s+"),
                        firstLetters(joined, "[\\s\\-]+"),
                        firstLetters(SUFFIX.matcher(joined).replaceAll(""), "[\\s\\-]+"))
                .collect(Collectors.toCollection(TreeSet::new));
        if (MARKED.matcher(plain).find()) {
            acronyms.add(FormKey.lower(plain.replaceAll("[^\\p{Lu}]", "")));
        }
        acronyms.removeIf(a -> a.length() < SHORTEST);
        return acronyms;
    }

    private static String firstLetters(String form, String gaps) {
        return Arrays.stream(FormKey.lower(form).split(gaps))
                .filter(w -> !w.isEmpty() && !Names.isFiller(w))
                .map(w -> w.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** The letters of a name that may be an acronym: one word, or capitals with hyphens between. */
    public static Optional<String> letters(String canonical, String written) {
        boolean capitals = written.matches("\\p{Lu}+(?:[\\-&]\\p{Lu}+)+");
        String letters = capitals ? canonical.replaceAll("[^\\p{L}]", "") : canonical;
        return Optional.of(letters).filter(l -> l.matches("\\p{Ll}{" + SHORTEST + "," + LONGEST + "}"));
    }
}
