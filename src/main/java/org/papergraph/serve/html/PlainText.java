package org.papergraph.serve.html;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts without the marks of LaTeX that abstracts bring along; the data keeps them. */
final class PlainText {

    private static final Pattern SIGN = Pattern.compile("\\\\([%&$#_{}])");
    private static final Pattern STYLED = Pattern.compile(
            "\\\\(?:text(?:bf|it|tt|sc|sf|rm)?|emph|url|mathrm|mathbf|mathcal|underline)\\{([^{}]*)\\}");
    private static final Pattern ACCENT = Pattern.compile("\\\\([\"'`^~])\\{?(\\p{L})\\}?");
    private static final Map<String, String> ACCENTS =
            Map.of("\"", "\u0308", "'", "\u0301", "`", "\u0300", "^", "\u0302", "~", "\u0303");

    private PlainText() {}

    /** The text as people read it. */
    static String of(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        String accented = ACCENT.matcher(text).replaceAll(PlainText::accented);
        return SIGN.matcher(STYLED.matcher(accented).replaceAll("$1")).replaceAll("$1");
    }

    private static String accented(MatchResult match) {
        String composed = match.group(2) + ACCENTS.get(match.group(1));
        return Matcher.quoteReplacement(Normalizer.normalize(composed, Normalizer.Form.NFC));
    }
}
