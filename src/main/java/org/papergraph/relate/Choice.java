package org.papergraph.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.model.RelationType;
import org.papergraph.relate.learning.Decision;
import org.papergraph.relate.reading.Claims;
import org.papergraph.relate.reading.Meeting;
import org.papergraph.relate.reading.Pair;
import org.papergraph.relate.reading.Patterns;
import org.papergraph.relate.reading.Reading;

/** Chooses what to state: what is probable enough, is not denied by the text, and does not contradict something more probable. */
final class Choice {

    private static final Set<RelationType> LINEAGE =
            EnumSet.of(RelationType.BASED_ON, RelationType.PART_OF, RelationType.SUB_TASK_OF);
    private static final Set<RelationType> CONTEST = EnumSet.of(RelationType.OUTPERFORMS, RelationType.COMPARED_WITH);

    /** The confidence in "X is outperformed by Y", of which the learners see too few. */
    private static final double PASSIVE = 0.8;

    /** The confidence in "our X is on a par with Y", of which learners see too few. */
    private static final double PARITY = 0.55;

    /** From what probability of its introduction on a method is the paper's own. */
    private static final double OWN = 0.5;

    /** The least confidence in "Y outperforms X" where "X outperforms Y" is stated already. */
    private static final double BOTH_WIN = 0.5;

    private final Reading reading;
    private final RelationModel model;
    private final Claims claims;

    Choice(Reading reading, RelationModel model) {
        this.reading = reading;
        this.model = model;
        this.claims = new Claims(reading.document());
    }

    /** The statements, the most probable first. */
    List<Statement> statements() {
        List<Statement> probable = new ArrayList<>();
        Map<RelationType, Map<Pair, Double>> scores = model.pairs().probabilities(reading);
        for (RelationType type : Pair.RELATIONS) {
            Decision decision = model.decisions().get(type);
            for (Pair pair : Pair.of(reading)) {
                if (pair.fits(reading, type)) {
                    consider(type, pair, scores.get(type).getOrDefault(pair, 0.0), decision, probable);
                }
            }
        }
        probable.addAll(new Uses(model.decisions(), model.use()).of(scores));
        probable.sort(Comparator.comparingDouble((Statement s) -> -s.confidence())
                .thenComparing(Statement::type)
                .thenComparingInt(s -> s.pair().subject())
                .thenComparingInt(s -> s.pair().object()));
        List<Statement> chosen = new ArrayList<>();
        for (Statement statement : probable) {
            if (chosen.stream().noneMatch(c -> excludes(c, statement)) && !denied(statement)) {
                chosen.add(statement);
            }
        }
        return chosen;
    }

    private void consider(RelationType type, Pair pair, double score, Decision decision, List<Statement> probable) {
        double least = leastConfidence(type, pair);
        boolean contradicted =
                type == RelationType.OUTPERFORMS && (outdone(pair.reversed()) || onPar(pair) || onPar(pair.reversed()));
        if (least > 0 && decision.threshold() <= least) {
            probable.add(new Statement(type, pair, Math.max(least, decision.confidence(score))));
        } else if (decision.accepts(score) && !contradicted) {
            probable.add(new Statement(type, pair, decision.confidence(score)));
        }
    }

    /** What wordings give that the learners see too seldom, or 0. */
    private double leastConfidence(RelationType type, Pair pair) {
        return switch (type) {
            case OUTPERFORMS -> outdone(pair) ? PASSIVE : 0;
            case COMPARED_WITH -> onPar(pair) ? PARITY : 0;
            default -> 0;
        };
    }

    private boolean outdone(Pair pair) {
        return reading.meetings(pair.subject(), pair.object()).stream()
                .anyMatch(m -> Patterns.outdone(reading.document(), m));
    }

    private boolean onPar(Pair pair) {
        List<Meeting> meetings = reading.meetings(pair.subject(), pair.object());
        return reading.introduced(pair.subject()) >= OWN
                && !meetings.isEmpty()
                && meetings.stream().allMatch(m -> Patterns.onPar(reading.document(), m));
    }

    // Who denies that one is better compares both.
    private boolean denied(Statement statement) {
        return isUpsideDown(statement)
                || statement.type() != RelationType.COMPARED_WITH
                        && claims.unreal(reading.meetings(
                                statement.pair().subject(), statement.pair().object()));
    }

    /** Whether something would be based on, or a kind of, what is known to be a kind or version of it. */
    private boolean isUpsideDown(Statement statement) {
        Pair pair = statement.pair();
        boolean kind = statement.type() == RelationType.BASED_ON || statement.type() == RelationType.SUB_TASK_OF;
        return kind
                && !reading.document().kinship(pair.object(), pair.subject()).isEmpty();
    }

    /** Neither is anything a kind of its own part, nor better than what it is on a par with; and comparing goes both ways. */
    private static boolean excludes(Statement a, Statement b) {
        boolean same = a.pair().equals(b.pair());
        boolean reversed = a.pair().equals(b.pair().reversed());
        boolean lineage = LINEAGE.contains(a.type()) && LINEAGE.contains(b.type());
        boolean contest = CONTEST.contains(a.type()) && CONTEST.contains(b.type());
        boolean bothWin = a.type() == RelationType.OUTPERFORMS
                && b.type() == RelationType.OUTPERFORMS
                && b.confidence() >= BOTH_WIN;
        return (same || reversed) && (lineage || contest && !bothWin);
    }
}
