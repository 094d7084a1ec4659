package org.papergraph.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the abbreviations that a text defines: in brackets, after A. S. Schwartz and M. A. Hearst, "A simple algorithm for
 * identifying abbreviation definitions in biomedical text" (2003), and what that misses: a bracket without blank or end, plurals,
 * the long form in the bracket, "dubbed X", "X is short for …", and titles of the form "X: …".
 */
public final class AbbreviationFinder {

    private static final String SHORT = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\-+./&^]{1,14}";
    private static final Pattern BRACKET = Pattern.compile("\\(([^()\\n]{2,120})(?:\\)|(?=[\\n(])|$)");
    private static final Pattern DUBBED = Pattern.compile(
            ",? (?:dubbed|called|termed|named|coined|abbreviated|or|denoted|referred to)(?: as| by)? (" + SHORT + ")");
    private static final Pattern STANDS_FOR =
            Pattern.compile("(" + SHORT + "),? (?:is |which |that )?(?:short for|stands for|standing for) ");
    private static final Pattern TITLE = Pattern.compile("^(" + SHORT + "): ");
    private static final Pattern LEAD = Pattern.compile("^(?:or|i\\.e\\.,?|a\\.?k\\.?a\\.?|dubbed|called|termed) ");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;](?=\\s)|\\n|[()]");
    private static final double FIRM = 0.6;

    private AbbreviationFinder() {}

    /** The definitions in {@code text}, in the order of the text; the same pair may be defined more than once. */
    public static List<Abbreviation> find(String text) {
        List<Abbreviation> found = new ArrayList<>();
        inBrackets(text, found);
        dubbed(text, found);
        forward(text, STANDS_FOR, found);
        forward(text, TITLE, found);
        found.sort(Comparator.comparing(Abbreviation::shortForm));
        return found;
    }

    /** Whether a name looks like an abbreviation: one word, short, with a capital after the first letter, or all capitals. */
    public static boolean isShortForm(String name) {
        if (!name.matches(SHORT) || name.length() > 12) {
            return false;
        }
        long capitals = name.chars().filter(Character::isUpperCase).count();
        return capitals >= 2 || capitals == 1 && name.matches(".*(?:[\\p{Ll}\\d]\\p{Lu}|\\p{Lu}\\d|\\d).*");
    }

    private static void inBrackets(String text, List<Abbreviation> found) {
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            Span content = firstPart(text, new Span(bracket.start(1), bracket.end(1)));
            String inside = content.of(text);
            Optional<Span> before = wordsBefore(text, bracket.start());
            if (before.isEmpty()) {
                continue;
            }
            if (mayAbbreviate(inside)) {
                longFormBefore(text, inside, before.get()).ifPresent(l -> found.add(new Abbreviation(content, l)));
            } else if (inside.indexOf(' ') > 0) {
                Span word = lastWord(text, before.get());
                if (mayAbbreviate(word.of(text)) && Initials.match(word.of(text), inside)) {
                    found.add(new Abbreviation(word, content));
                }
            }
        }
    }

    private static boolean mayAbbreviate(String s) {
        return s.length() <= 16 && s.chars().anyMatch(Character::isUpperCase) && s.split("\\s+").length <= 2
                || s.matches("[a-z]\\d?[a-z]*\\d[a-z]+");
    }

    private static Span firstPart(String text, Span span) {
        String content = span.of(text);
        Matcher lead = LEAD.matcher(content);
        int from = lead.find() ? lead.end() : 0;
        Matcher separator = Pattern.compile("[,;:]").matcher(content);
        int to = separator.find(from) ? separator.start() : content.length();
        while (from < to && Character.isWhitespace(content.charAt(to - 1))) {
            to--;
        }
        return new Span(span.start() + from, span.start() + to);
    }

    /** The sentence so far before {@code end}, without the blank at its end. */
    private static Optional<Span> wordsBefore(String text, int end) {
        int stop = end;
        while (stop > 0 && text.charAt(stop - 1) == ' ') {
            stop--;
        }
        Matcher boundary = SENTENCE_END.matcher(text).region(0, stop);
        int start = 0;
        while (boundary.find()) {
            start = boundary.end();
        }
        return start < stop ? Optional.of(new Span(start, stop)) : Optional.empty();
    }

    private static Span lastWord(String text, Span span) {
        int start = span.end();
        while (start > span.start() && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return new Span(start, span.end());
    }

    /** The shortest run of words that ends where {@code before} ends and holds the letters of {@code shortForm}. */
    private static Optional<Span> longFormBefore(String text, String shortForm, Span before) {
        int letters = shortForm.replaceAll("[^\\p{L}\\p{N}]", "").length();
        int limit = Math.min(letters + 5, 2 * letters);
        int start = before.end();
        Span best = before;
        double bestFit = 0;
        for (int words = 0; words < limit && start > before.start(); words++) {
            start = wordStart(text, before.start(), start);
            Span candidate = new Span(start, before.end());
            double fit = Initials.fit(shortForm, candidate.of(text));
            if (fit > bestFit) {
                best = candidate;
                bestFit = fit;
            }
        }
        return bestFit > 0 ? Optional.of(best) : Optional.empty();
    }

    private static int wordStart(String text, int floor, int from) {
        int at = from;
        while (at > floor && !Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        while (at > floor && (Character.isLetterOrDigit(text.charAt(at - 1)))) {
            at--;
        }
        return at;
    }

    private static void dubbed(String text, List<Abbreviation> found) {
        Matcher cue = DUBBED.matcher(text);
        while (cue.find()) {
            Optional<Span> before = wordsBefore(text, cue.start());
            if (before.isPresent() && isShortForm(cue.group(1))) {
                longFormBefore(text, cue.group(1), before.get())
                        .filter(l -> Initials.covered(cue.group(1), l.of(text)) >= FIRM)
                        .ifPresent(l -> found.add(new Abbreviation(new Span(cue.start(1), cue.end(1)), l)));
            }
        }
    }

    /** Definitions whose long form follows: the shortest run of words of which most give their first letters. */
    private static void forward(String text, Pattern pattern, List<Abbreviation> found) {
        Matcher cue = pattern.matcher(text);
        while (cue.find()) {
            longFormAfter(text, cue.group(1), cue.end())
                    .ifPresent(l -> found.add(new Abbreviation(new Span(cue.start(1), cue.end(1)), l)));
        }
    }

    private static Optional<Span> longFormAfter(String text, String shortForm, int start) {
        Matcher word = Pattern.compile("[^\\s,.;:()]+").matcher(text);
        Optional<Span> best = Optional.empty();
        double bestFit = FIRM;
        for (int at = start, words = 0; words < 9 && word.find(at); words++) {
            if (text.substring(at, word.start()).matches(".*[\\n,.;:()].*")) {
                break;
            }
            double fit = Initials.fit(shortForm, text.substring(start, word.end()));
            if (fit > bestFit && words > 0) {
                best = Optional.of(new Span(start, word.end()));
                bestFit = fit;
            }
            at = word.end();
        }
        return best;
    }
}
