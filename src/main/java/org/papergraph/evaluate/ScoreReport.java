package org.papergraph.evaluate;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of an {@link Evaluation} for people and for programs. */
public final class ScoreReport {

    private ScoreReport() {}

    /** One line a class, percentages with one decimal; ends with a line feed. */
    public static String text(Map<String, Map<String, Score>> tables) {
        StringBuilder out = new StringBuilder();
        tables.forEach((name, rows) -> {
            out.append(String.format(Locale.ROOT, "%-10s  %14s    P     R    F1   hit  pred  gold\n", name, ""));
            rows.forEach((label, score) -> out.append(line(label, score)));
        });
        return out.toString();
    }

    private static String line(String label, Score s) {
        return String.format(
                Locale.ROOT,
                "%10s  %-14s %5s %5s %5s %5d %5d %5d\n",
                "",
                label,
                Decimals.percent(s.precision()),
                Decimals.percent(s.recall()),
                Decimals.percent(s.f1()),
                s.hit(),
                s.predicted(),
                s.gold());
    }

    /** Table, class, then {@code p, r, f1, hit, pred, gold}; shares from 0 to 1 to the last digit; no line feed at the end. */
    public static String json(Map<String, Map<String, Score>> tables) {
        return tables.entrySet().stream()
                .map(t -> " \"" + t.getKey() + "\": " + rows(t.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}"));
    }

    private static String rows(Map<String, Score> rows) {
        return rows.entrySet().stream()
                .map(r -> "  \"" + r.getKey() + "\": " + numbers(r.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n }"));
    }

    private static String numbers(Score s) {
        return "{\n   \"p\": " + Decimals.shortest(s.precision())
                + ",\n   \"r\": " + Decimals.shortest(s.recall())
                + ",\n   \"f1\": " + Decimals.shortest(s.f1())
                + ",\n   \"hit\": " + s.hit()
                + ",\n   \"pred\": " + s.predicted()
                + ",\n   \"gold\": " + s.gold()
                + "\n  }";
    }
}
