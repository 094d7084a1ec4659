package org.papergraph.serve.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The values of a leaderboard as they are drawn: bars, or where the papers have dates, also points over time.
 *
 * @param height of the bars, in pixels
 * @param points empty where not all papers have a date, or all the same
 */
record Chart(List<Bar> bars, int height, List<Point> points, Axes axes) {

    private static final int ROW = 44;

    /**
     * One value.
     *
     * @param width in per cent of the longest
     * @param top in pixels
     */
    public record Bar(String label, String text, String width, int top) {}

    /** One value at its date; both places in per cent from the left and from the top. */
    public record Point(String label, String text, String date, String x, String y) {

        /** On which side of the point its label has room. */
        public String getAnchor() {
            double left = Double.parseDouble(x);
            return left < 25 ? "start" : left > 75 ? "end" : "middle";
        }
    }

    /** The ends of the two axes, as texts. */
    public record Axes(String from, String to, String least, String most) {}

    private record Value(Map<String, Object> row, double number, Optional<LocalDate> date) {

        String label() {
            return row.get("methodLabel").toString();
        }

        String text() {
            return row.get("text").toString();
        }
    }

    static Chart of(List<Map<String, Object>> rows) {
        List<Value> values = rows.stream().flatMap(Chart::value).toList();
        double longest =
                values.stream().mapToDouble(v -> Math.abs(v.number)).max().orElse(1);
        List<Bar> bars = IntStream.range(0, values.size())
                .mapToObj(i -> bar(values.get(i), longest, ROW * i))
                .toList();
        boolean dated = values.stream().allMatch(v -> v.date.isPresent())
                && values.stream().map(Value::date).distinct().count() > 1;
        return dated ? overTime(bars, values) : new Chart(bars, ROW * bars.size(), List.of(), new Axes("", "", "", ""));
    }

    private static Bar bar(Value value, double longest, int top) {
        return new Bar(value.label(), value.text(), percent(Math.abs(value.number), 0, longest), top);
    }

    private static Chart overTime(List<Bar> bars, List<Value> values) {
        double from = days(values).min().orElseThrow();
        double to = days(values).max().orElseThrow();
        double least = values.stream().mapToDouble(Value::number).min().orElseThrow();
        double most = values.stream().mapToDouble(Value::number).max().orElseThrow();
        List<Point> points = values.stream()
                .map(v -> new Point(
                        v.label(),
                        v.text(),
                        v.date.orElseThrow().toString(),
                        percent(v.date.orElseThrow().toEpochDay(), from, to),
                        percent(most - v.number, 0, most - least)))
                .toList();
        Axes axes = new Axes(
                LocalDate.ofEpochDay((long) from).toString(),
                LocalDate.ofEpochDay((long) to).toString(),
                plain(least),
                plain(most));
        return new Chart(bars, ROW * bars.size(), points, axes);
    }

    private static DoubleStream days(List<Value> values) {
        return values.stream().mapToDouble(v -> v.date.orElseThrow().toEpochDay());
    }

    private static Stream<Value> value(Map<String, Object> row) {
        return row.containsKey("value")
                ? Stream.of(new Value(row, Double.parseDouble(row.get("value").toString()), date(row.get("issued"))))
                : Stream.empty();
    }

    private static Optional<LocalDate> date(Object issued) {
        return issued != null && issued.toString().matches("\\d{4}-\\d{2}-\\d{2}.*")
                ? Optional.of(LocalDate.parse(issued.toString().substring(0, 10)))
                : Optional.empty();
    }

    private static String percent(double value, double least, double most) {
        return String.format(Locale.ROOT, "%.2f", most > least ? 100 * (value - least) / (most - least) : 50);
    }

    private static String plain(double value) {
        return String.format(Locale.ROOT, "%s", value == Math.rint(value) ? (Object) (long) value : (Object) value);
    }
}
