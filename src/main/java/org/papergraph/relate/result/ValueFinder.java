package org.papergraph.relate.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.model.Span;
import org.papergraph.model.Token;
import org.papergraph.relate.text.Document;

/** Finds the numbers of an abstract that may be results, written as the text writes them. */
final class ValueFinder {

    private static final String NUMBER = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";

    /** What follows the dollar sign that opens a formula of LaTeX: "$0.5 \\pm 0.1$", but not "$20 to $40". */
    private static final String FORMULA = "[\\d.,]+[^$\\p{L}]{0,9}(?:\\\\pm[^$]{0,12})?\\$(?!\\d)";

    private static final String PERCENT = "\\s?\\\\?%";
    private static final Pattern VALUE =
            Pattern.compile("(?<![\\w./]|\\d-|[A-Za-z]-|\\$(?!" + FORMULA + "))(?:sim|approx|and)?"
                    + "(?<value>(?<sign>[+\\-\\u2212>]|\\$(?=[\\d.,]+(?:[\\s,;)]|$))(?!" + FORMULA + "))?\\s?"
                    + NUMBER
                    + "(?:\\s?(?:pm|\\u00b1|\\\\pm)\\s?"
                    + NUMBER
                    + ")?(?:"
                    + PERCENT
                    + ")?(?:(?:\\s?[-\\u2013]\\s?|\\sto\\s|/)"
                    + NUMBER
                    + "(?=\\s?\\\\?%|\\s?[xX\\u00d7]\\b|\\s?times|\\s[a-z]|[,.)]))?"
                    + "(?<unit>"
                    + PERCENT
                    + "|\\s?(?:[xX\\u00d7]|\\\\times)(?![\\w\\d])|\\s?-?fold\\b|\\s?times\\b|\\s?pp\\b"
                    + "|(?<!%)\\s(?:points?|pts|dB|MB|GB|ms|(?:[CGT]PU[\\s-])?hours?|minutes?|seconds?|m/s|fps|FPS|[MGT]?FLOPs)\\b)?)"
                    + "(?:(?<=%)(?!\\d)|(?![\\w]|\\.\\d|-[A-Za-z]))");

    /** An old score and a new one: a range of other numbers is one value. */
    private static final Pattern SCORES = Pattern.compile("0?\\.\\d+ to 0?\\.\\d+");

    private static final Pattern JOINT = Pattern.compile("\\sto\\s|(?<=\\.\\d{1,3}%?)/(?=\\d)");

    private final Document document;

    ValueFinder(Document document) {
        this.document = document;
    }

    List<Value> find() {
        List<Value> values = new ArrayList<>();
        Matcher matcher = VALUE.matcher(document.paper().paper().text());
        while (matcher.find()) {
            if (matcher.start("value") >= document.paper().paper().abstractStart()) {
                pieces(matcher).forEach(span -> at(span, unit(matcher)).ifPresent(values::add));
            }
        }
        return values;
    }

    /** One span, or two where two complete values are joined: "3.0%/5.2%", "3x to 7x", "from 0.78 to 0.83". */
    private List<Span> pieces(Matcher matcher) {
        String text = matcher.group("value");
        int start = matcher.start("value") + text.length() - text.stripLeading().length();
        int end = matcher.end("value");
        if (matcher.group("sign") != null && text.matches(".*\\d points?")) {
            return List.of(new Span(start, matcher.start("unit")));
        }
        Matcher joint = JOINT.matcher(text);
        String before = document.paper().paper().text().substring(0, start).stripTrailing();
        boolean two = joint.find()
                && (text.charAt(joint.start()) != ' '
                        || joint.group().contains("/")
                        || before.endsWith("from")
                        || SCORES.matcher(text.strip()).matches()
                        || unitBefore(text, joint.start()));
        return two
                ? List.of(
                        new Span(start, matcher.start("value") + joint.start()),
                        new Span(matcher.start("value") + joint.end(), end))
                : List.of(new Span(start, end));
    }

    private static boolean unitBefore(String text, int at) {
        return "%xX".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static String unit(Matcher matcher) {
        String unit = matcher.group("unit") == null ? "" : matcher.group("unit").strip();
        if (unit.endsWith("%") || matcher.group("value").contains("%")) {
            return "%";
        }
        if (unit.matches("[xX\\u00d7]|\\\\times|times|-?fold")) {
            return "x";
        }
        if (unit.matches("points?|pts|pp")) {
            return "points";
        }
        if (matcher.group("value").contains("$")) {
            return "$";
        }
        return unit.isEmpty() && matcher.group("sign") != null ? "+" : unit.toLowerCase(Locale.ROOT);
    }

    private Optional<Value> at(Span span, String unit) {
        for (int s = 0; s < document.sentences().size(); s++) {
            if (document.paper().sentences().get(s).span().contains(span)) {
                int first = -1;
                int end = -1;
                List<Token> tokens = document.paper().sentences().get(s).tokens();
                for (int w = 0; w < tokens.size(); w++) {
                    if (tokens.get(w).span().overlaps(span)) {
                        first = first < 0 ? w : first;
                        end = w + 1;
                    }
                }
                boolean name = first < 0 || document.at(s, first).isPresent();
                return name
                        ? Optional.empty()
                        : Optional.of(
                                new Value(span, span.of(document.paper().paper().text()), s, first, end, unit));
            }
        }
        return Optional.empty();
    }
}
