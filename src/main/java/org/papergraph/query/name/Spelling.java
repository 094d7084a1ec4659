package org.papergraph.query.name;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.papergraph.model.NormalForm;

/** What somebody who typed a name that does not exist may have meant. */
public final class Spelling {

    private static final int SUGGESTIONS = 3;

    private Spelling() {}

    /** The nearest of {@code known}, nearest first: at most three, and none that is far off. */
    public static List<String> nearest(String typed, Collection<String> known) {
        String normal = NormalForm.ofName(typed);
        record Candidate(String name, int distance) {}
        return known.stream()
                .map(name -> new Candidate(name, distanceTo(normal, NormalForm.ofName(name))))
                .filter(c -> c.distance <= tolerance(normal))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name)
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }

    /** {@code "; did you mean A or B?"}, or nothing where nothing is near. */
    public static String hint(String typed, Collection<String> known) {
        List<String> nearest = nearest(typed, known);
        return nearest.isEmpty() ? "" : "; did you mean " + String.join(" or ", nearest) + "?";
    }

    /** How many mistakes a name of this length may hold. */
    static int tolerance(String normal) {
        return 1 + normal.length() / 4;
    }

    // A part of a name counts as near, however much is left out.
    private static int distanceTo(String typed, String known) {
        boolean part = typed.length() > 2 && known.contains(typed);
        return part ? 1 : distance(typed, known);
    }

    /** The edit distance with transpositions of neighbours (Damerau 1964, in the restricted form), in UTF-16 code units. */
    static int distance(String a, String b) {
        int[] twoBack = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(previous[j - 1] + change, 1 + Math.min(previous[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], twoBack[j - 2] + 1);
                }
            }
            twoBack = previous;
            previous = row;
        }
        return previous[b.length()];
    }
}
