package org.papergraph.map;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.papergraph.model.NormalForm;

/** Names as the last part of an IRI. */
final class Slug {

    static final int LONGEST = 100;

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
    // The letters after the bar are deprecated in Unicode, and so in IRIs.
    private static final Pattern OTHER = Pattern.compile("(?:[^\\p{L}\\p{N}.]|[\\u0673\\u17a3\\u17a4])+");
    private static final Pattern EDGES = Pattern.compile("^[-.]+|[-.]+$");

    private Slug() {}

    /**
     * The slug of an entity's name: lower case without accents, {@code +} as {@code -plus}, other marks as hyphens, dots kept
     * inside. A slug is its own slug; it never holds an underscore. A name without letters or digits, and what exceeds
     * {@link #LONGEST} characters, gives way to a hash.
     */
    static String ofName(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        String folded = Normalizer.normalize(ACCENTS.matcher(decomposed).replaceAll(""), Normalizer.Form.NFC);
        String words = OTHER.matcher(folded.toLowerCase(Locale.ROOT).replace("+", "-plus"))
                .replaceAll("-");
        return clip(EDGES.matcher(words).replaceAll(""), name);
    }

    /** The slug of a title: its normal form with hyphens. Titles with different normal forms have different slugs. */
    static String ofTitle(String title) {
        String normal = NormalForm.ofTitle(title);
        return clip(normal.replace(' ', '-'), normal.isEmpty() ? title : normal);
    }

    /** A DOI, reversibly: the slash as an underscore, unusual characters as a tilde and their code. */
    static String ofDoi(String doi) {
        StringBuilder slug = new StringBuilder();
        doi.codePoints().forEach(c -> slug.append(doiCharacter(c)));
        return slug.toString();
    }

    private static String doiCharacter(int c) {
        if (c == '/') {
            return "_";
        }
        boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-');
        return plain ? Character.toString(c) : "~" + Integer.toHexString(c) + "~";
    }

    private static String clip(String slug, String original) {
        if (slug.isEmpty()) {
            return "x-" + Hash.shortOf(original);
        }
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int cut = slug.lastIndexOf('-', LONGEST - 13);
        int end = cut > 0 ? cut : slug.offsetByCodePoints(0, slug.codePointCount(0, LONGEST - 13));
        return slug.substring(0, end) + "-" + Hash.shortOf(original);
    }
}
