package org.papergraph.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What went wrong, grouped by kind and class, the commonest first, each case with the sentence that it is about. */
public final class ErrorReport {

    private ErrorReport() {}

    /** @param examples how many cases of each group are shown */
    public static String text(Evaluation evaluation, int examples) {
        Map<String, List<String>> groups = new TreeMap<>();
        for (PaperComparison paper : evaluation.papers()) {
            for (Mistake mistake : mistakes(paper)) {
                groups.computeIfAbsent(mistake.group(), g -> new ArrayList<>()).add(mistake.line(paper.name()));
            }
        }
        StringBuilder out = new StringBuilder();
        groups.entrySet().stream()
                .sorted(Comparator.comparing(g -> -g.getValue().size()))
                .forEach(g -> write(out, g.getKey(), g.getValue(), examples));
        return out.toString();
    }

    private static List<Mistake> mistakes(PaperComparison paper) {
        List<Mistake> mistakes = new ArrayList<>(EntityMistakes.of(paper));
        mistakes.addAll(StatementMistakes.of(paper));
        return mistakes;
    }

    private static void write(StringBuilder out, String group, List<String> lines, int examples) {
        out.append('\n').append(group).append(": ").append(lines.size()).append('\n');
        lines.stream()
                .limit(examples)
                .forEach(line -> out.append("  ").append(line).append('\n'));
    }
}
