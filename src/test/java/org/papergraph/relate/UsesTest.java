package org.papergraph.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.papergraph.model.RelationType;
import org.papergraph.relate.learning.Decision;
import org.papergraph.relate.reading.Pair;

class UsesTest {

    private static final Pair PAIR = new Pair(0, 1);

    /** Each kind is stated by itself from 0.25 on, a use from 0.3 on; scores are probabilities as they are. */
    private static final Uses USES = new Uses(
            Map.of(
                    RelationType.TRAINED_ON, new Decision(0.25, 1, 0),
                    RelationType.EVALUATED_ON, new Decision(0.25, 1, 0)),
            0.3);

    private static List<Statement> uses(Map<Pair, Double> trained, Map<Pair, Double> evaluated) {
        return USES.of(Map.of(RelationType.TRAINED_ON, trained, RelationType.EVALUATED_ON, evaluated));
    }

    private static List<RelationType> stated(double trained, double evaluated) {
        return uses(Map.of(PAIR, trained), Map.of(PAIR, evaluated)).stream()
                .map(Statement::type)
                .toList();
    }

    @Test
    void twoWeakReasonsMakeTheLikelierKindAStatement() {
        assertEquals(List.of(RelationType.EVALUATED_ON), stated(0.15, 0.24));
        assertEquals(List.of(RelationType.TRAINED_ON), stated(0.24, 0.15));
    }

    @Test
    void whatIsUnlikelyEitherWayIsNoUse() {
        assertEquals(List.of(), stated(0.1, 0.15));
    }

    @Test
    void whatEitherKindStatesByItselfIsNotSaidAgain() {
        assertEquals(List.of(), stated(0.15, 0.9));
        assertEquals(List.of(), stated(0.25, 0.2));
    }

    @Test
    void aPairThatOneKindHasNoScoreOfIsLookedAtToo() {
        Uses strict = new Uses(
                Map.of(
                        RelationType.TRAINED_ON, new Decision(0.5, 1, 0),
                        RelationType.EVALUATED_ON, new Decision(0.5, 1, 0)),
                0.3);
        List<Statement> statements =
                strict.of(Map.of(RelationType.TRAINED_ON, Map.of(PAIR, 0.4), RelationType.EVALUATED_ON, Map.of()));
        assertEquals(1, statements.size());
        assertEquals(RelationType.TRAINED_ON, statements.get(0).type());
        assertEquals(0.4, statements.get(0).confidence(), 1e-9);
    }
}
