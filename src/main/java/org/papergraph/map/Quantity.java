package org.papergraph.map;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as papers write it, read: {@code 93.3\%}, {@code +4.8}, {@code 1,234}, {@code 3x}, {@code 2.1e-4}.
 *
 * @param unit what follows the number, such as {@code %}, {@code x}, {@code points}, {@code ms}; empty for a bare number
 */
record Quantity(BigDecimal value, Optional<String> unit) {

    private static final Pattern LATEX =
            Pattern.compile("\\\\(?=%)|[$~{}\u223c\u2248<>\u2264\u2265]|\\\\?sim(?=\\d)|\\\\,");
    private static final Pattern NUMBER = Pattern.compile(
            "([+\\-\u2212]?)\\s*(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d*\\.\\d+|\\d+\\.?)(?:[eE]([+-]?\\d{1,3}))?");
    private static final Pattern SPREAD = Pattern.compile("^\\s*(\u00b1|\\\\?pm|\\+/-)\\s*\\d+(\\.\\d+)?");
    // "1.5-2.3 points", "3x to 7x": the lower end is the value, the unit that of the range.
    private static final Pattern RANGE =
            Pattern.compile("^\\s*[%x\u00d7]?\\s*(?:-|\u2013|\u2014|\\bto\\b)\\s*\\d+(?:\\.\\d+)?");
    private static final Pattern UNIT = Pattern.compile("^[\\s\\-]*(%\\s?p?|\\p{Sc}|[\\p{L}\u00d7\\\\][\\p{L}/ ]*)");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("percent", "%"),
            Map.entry("\u00d7", "x"),
            Map.entry("\\times", "x"),
            Map.entry("times", "x"),
            Map.entry("fold", "x"),
            Map.entry("%p", "points"),
            Map.entry("pp", "points"),
            Map.entry("pt", "points"),
            Map.entry("pts", "points"),
            Map.entry("point", "points"),
            Map.entry("percentage points", "points"),
            Map.entry("percentage point", "points"));

    /** The quantity that {@code text} begins with, or none where it holds no decimal number (a fraction, a word). */
    static Optional<Quantity> parse(String text) {
        String plain = LATEX.matcher(text).replaceAll("").strip();
        Matcher number = NUMBER.matcher(plain);
        if (!number.find() || fraction(plain, number.end())) {
            return Optional.empty();
        }
        String rest = SPREAD.matcher(plain.substring(number.end())).replaceFirst("");
        rest = RANGE.matcher(rest).replaceFirst("");
        return Optional.of(new Quantity(value(number), unit(rest)));
    }

    private static boolean fraction(String text, int end) {
        return text.substring(end).matches("\\s*/\\s*\\d.*");
    }

    private static BigDecimal value(Matcher number) {
        BigDecimal value = new BigDecimal(number.group(2).replace(",", "").replaceFirst("\\.$", ""));
        int exponent = number.group(3) == null ? 0 : Integer.parseInt(number.group(3));
        BigDecimal scaled = value.scaleByPowerOfTen(exponent);
        return number.group(1).isEmpty() || number.group(1).equals("+") ? scaled : scaled.negate();
    }

    private static Optional<String> unit(String rest) {
        Matcher unit = UNIT.matcher(rest);
        if (!unit.find()) {
            return Optional.empty();
        }
        String name = unit.group(1).strip().replace("% p", "%p");
        String known = UNITS.getOrDefault(name.toLowerCase(Locale.ROOT), name);
        return Optional.of(known.equals("X") ? "x" : known);
    }
}
