package org.papergraph.link.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form under which spellings of one name are equal: number, case, blanks, hyphens, accents, British and American spelling, and
 * what is left of LaTeX do not count.
 */
public final class FormKey {

    private static final Pattern GAPS = Pattern.compile("[\\s\\-\\u2010-\\u2015\\u2212_~]+");
    private static final Pattern ZERO_SHOT = Pattern.compile("\\b0(?=-?shot\\b)");
    private static final Pattern LATEX_COMMAND =
            Pattern.compile("\\\\(?:text(?:bf|it|sc|tt|rm|sf)|emph|mathbf|mathcal|mathrm|mathbb)\\b");
    private static final Pattern LATEX_LETTER = Pattern.compile("\\\\([A-Za-z]+)");
    private static final Pattern LATEX_SIGNS = Pattern.compile("[{}$\\\\^\"`\\u2018\\u2019\\u201c\\u201d]");
    // The weight matrix W_r is no WR.
    private static final Pattern SUBSCRIPT = Pattern.compile("(?<![\\p{L}\\d])(\\p{L})_(?=\\p{L}(?![\\p{L}\\d]))");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Map<String, String> GREEK = Map.ofEntries(
            Map.entry("α", "alpha"),
            Map.entry("β", "beta"),
            Map.entry("γ", "gamma"),
            Map.entry("δ", "delta"),
            Map.entry("ε", "epsilon"),
            Map.entry("ϵ", "epsilon"),
            Map.entry("λ", "lambda"),
            Map.entry("μ", "mu"),
            Map.entry("π", "pi"),
            Map.entry("σ", "sigma"),
            Map.entry("τ", "tau"));

    private FormKey() {}

    /** The words of {@code form}, each in its normal form, run together. */
    public static String of(String form) {
        return String.join("", words(form));
    }

    /** The words of {@code form}, parted by blanks and hyphens, each in its normal form. */
    public static List<String> words(String form) {
        List<String> words = new ArrayList<>();
        String[] parts = GAPS.split(plain(form));
        for (int i = 0; i < parts.length; i++) {
            boolean numbered = i + 1 < parts.length && parts[i + 1].matches("\\d.*");
            if (!parts[i].isEmpty()) {
                words.add(numbered ? lower(parts[i]) : Words.normal(parts[i]));
            }
        }
        return words;
    }

    /** Without LaTeX and accents, Greek letters by their names, a letter with its index ("W_r") apart from both ("WR"); case is kept. */
    public static String plain(String form) {
        return ACCENT.matcher(Normalizer.normalize(accented(form), Normalizer.Form.NFD))
                .replaceAll("");
    }

    /** The same with accents, each one character with its letter. */
    public static String accented(String form) {
        String text = ZERO_SHOT.matcher(form).replaceAll("zero");
        text = LATEX_COMMAND.matcher(text).replaceAll("");
        text = LATEX_LETTER.matcher(text).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
        text = LATEX_SIGNS.matcher(text).replaceAll("");
        text = SUBSCRIPT.matcher(text).replaceAll("$1sub");
        text = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (Map.Entry<String, String> letter : GREEK.entrySet()) {
            text = text.replace(letter.getKey(), letter.getValue());
        }
        return text;
    }

    /** Lower case, as everywhere in keys. */
    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
