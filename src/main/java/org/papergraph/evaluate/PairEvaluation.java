package org.papergraph.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How well linking agrees with people about pairs of names: precision and recall of {@code same}, over pairs whose two names both
 * stand in the linked papers, and over the others, which are judged by the names alone.
 */
public final class PairEvaluation {

    private record Judged(NamePair pair, boolean inPapers, boolean joined) {

        boolean isWrong() {
            return joined != pair.same();
        }
    }

    private final List<Judged> judged = new ArrayList<>();

    public void add(NamePair pair, boolean inPapers, boolean joined) {
        judged.add(new Judged(pair, inPapers, joined));
    }

    /** The scores under {@code all}, {@code in papers} and {@code by name}. */
    Map<String, Score> scores() {
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("all", score(j -> true));
        scores.put("in papers", score(Judged::inPapers));
        scores.put("by name", score(j -> !j.inPapers()));
        return scores;
    }

    private Score score(Predicate<Judged> which) {
        List<Judged> those = judged.stream().filter(which).toList();
        long joined = those.stream().filter(Judged::joined).count();
        long same = those.stream().filter(j -> j.pair().same()).count();
        long hit = those.stream().filter(j -> j.joined() && j.pair().same()).count();
        return new Score(hit, joined, same);
    }

    /** The scores, then the pairs that are joined or kept apart wrongly; ends with a line feed. */
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append(String.format(Locale.ROOT, "%-10s     P     R  right joined  same\n", "pairs"));
        scores().forEach((row, s) -> out.append(line(row, s)));
        judged.stream()
                .filter(Judged::isWrong)
                .forEach(j -> out.append(j.joined() ? "joined\t" : "missed\t")
                        .append(j.pair())
                        .append('\n'));
        return out.toString();
    }

    private static String line(String row, Score s) {
        return String.format(
                Locale.ROOT,
                "%-10s %5s %5s %6d %6d %5d\n",
                row,
                Decimals.percent(s.precision()),
                Decimals.percent(s.recall()),
                s.hit(),
                s.predicted(),
                s.gold());
    }
}
