package org.papergraph.query.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows as a table for a terminal: aligned columns, numbers to the right, long texts wrapped so that lines fit the width. */
public final class TextTable {

    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] numeric;

    public TextTable(RowSet results) {
        List<Column> columns = Column.of(results.getResultVars());
        header = columns.stream().map(Column::name).toList();
        numeric = new boolean[columns.size()];
        Arrays.fill(numeric, true);
        results.forEach(row -> add(columns, row));
    }

    private void add(List<Column> columns, Binding row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Node value = row.get(columns.get(i).term());
            numeric[i] &= value == null || Terms.isNumber(value);
            cells.add(columns.get(i).text(row).replaceAll("[\\p{Cntrl}\\s]+", " "));
        }
        rows.add(cells);
    }

    public int size() {
        return rows.size();
    }

    /** The table's lines, none longer than {@code width} code points where the number of columns allows it. */
    public List<String> lines(int width) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>(wrapped(header, widths));
        lines.add(rule(widths));
        rows.forEach(row -> lines.addAll(wrapped(row, widths)));
        return lines;
    }

    private int[] widths(int width) {
        int[] widths = IntStream.range(0, header.size()).map(this::natural).toArray();
        int room = width - GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = IntStream.range(0, widths.length)
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a)
                    .orElseThrow();
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private int natural(int column) {
        int widest = rows.stream().mapToInt(r -> length(r.get(column))).max().orElse(0);
        return Math.max(widest, length(header.get(column)));
    }

    private static String rule(int[] widths) {
        return String.join(GAP, Arrays.stream(widths).mapToObj("─"::repeat).toList());
    }

    private List<String> wrapped(List<String> cells, int[] widths) {
        List<List<String>> pieces = IntStream.range(0, widths.length)
                .mapToObj(i -> wrap(cells.get(i), widths[i]))
                .toList();
        int height = pieces.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> line(pieces, line, widths))
                .toList();
    }

    private String line(List<List<String>> pieces, int number, int[] widths) {
        List<String> padded = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            String piece = number < pieces.get(i).size() ? pieces.get(i).get(number) : "";
            String blanks = " ".repeat(Math.max(0, widths[i] - length(piece)));
            padded.add(numeric[i] ? blanks + piece : piece + blanks);
        }
        return String.join(GAP, padded).stripTrailing();
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (length(rest) > width) {
            int end = rest.offsetByCodePoints(0, width);
            int blank = rest.lastIndexOf(' ', end);
            int cut = blank > 0 ? blank : end;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
