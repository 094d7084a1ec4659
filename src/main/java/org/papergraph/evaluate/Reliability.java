package org.papergraph.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.model.Annotation;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;

/** How far the confidence of predicted relations can be trusted, and what a threshold on it buys. */
public final class Reliability {

    private static final int BINS = 10;

    private record Graded(double confidence, boolean right) {}

    private final List<Graded> graded = new ArrayList<>();
    private int gold;

    private Reliability() {}

    /** Papers are paired by id. */
    public static Reliability of(List<Annotation> gold, List<Annotation> predicted) {
        Map<Optional<String>, Annotation> byId = new HashMap<>();
        predicted.forEach(p -> byId.put(p.paper().id(), p));
        Reliability reliability = new Reliability();
        for (Annotation g : gold) {
            reliability.add(g, byId.get(g.paper().id()));
        }
        return reliability;
    }

    private void add(Annotation truth, Annotation predicted) {
        gold += truth.relations().size();
        if (predicted != null) {
            Map<String, String> ids = EntityPairing.pair(truth.entities(), predicted.entities(), t -> t);
            ids.put(Relation.PAPER, Relation.PAPER);
            ids.put(Relation.THIS, Relation.THIS);
            Set<String> stated = truth.relations().stream()
                    .map(r -> key(r, r.subject(), r.object()))
                    .collect(Collectors.toSet());
            for (Relation r : predicted.relations()) {
                String key = key(r, ids.getOrDefault(r.subject(), "?"), ids.getOrDefault(r.object(), "?"));
                graded.add(new Graded(r.confidence(), stated.contains(key)));
            }
        }
    }

    private static String key(Relation relation, String subject, String object) {
        boolean swap = relation.type() == RelationType.COMPARED_WITH && subject.compareTo(object) > 0;
        return (swap ? object : subject) + " " + relation.type() + " " + (swap ? subject : object);
    }

    /** The expected calibration error over ten equal bins: the mean distance between confidence and share of right ones. */
    double calibrationError() {
        double[] distance = new double[BINS];
        for (Graded g : graded) {
            distance[(int) Math.min(BINS - 1, g.confidence() * BINS)] += g.confidence() - (g.right() ? 1 : 0);
        }
        double sum = 0;
        for (double d : distance) {
            sum += Math.abs(d);
        }
        return graded.isEmpty() ? 0 : sum / graded.size();
    }

    /** Precision and recall of the relations of at least this confidence. */
    public Score from(double confidence) {
        int predicted =
                (int) graded.stream().filter(g -> g.confidence() >= confidence).count();
        int hit = (int) graded.stream()
                .filter(g -> g.confidence() >= confidence && g.right())
                .count();
        return new Score(hit, predicted, gold);
    }

    /** The calibration error and the precision–recall curve, one line a threshold. */
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append(String.format(Locale.ROOT, "expected calibration error %.3f%n", calibrationError()));
        for (int percent = 20; percent < 100; percent += 10) {
            Score score = from(percent / 100.0);
            out.append(String.format(
                    Locale.ROOT,
                    "  confidence >= %.1f  P %5.1f  R %5.1f%n",
                    percent / 100.0,
                    100 * score.precision(),
                    100 * score.recall()));
        }
        return out.toString();
    }
}
