package org.papergraph.relate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.model.RelationType;
import org.papergraph.relate.learning.Decision;
import org.papergraph.relate.reading.Pair;

/** States uses of data of which neither training nor a trial is probable enough by itself: the likelier of both. */
final class Uses {

    private final Decision training;
    private final Decision trial;
    private final double least;

    /** @param least the least probability of a {@link Use}, of whichever kind */
    Uses(Map<RelationType, Decision> decisions, double least) {
        this.training = decisions.get(RelationType.TRAINED_ON);
        this.trial = decisions.get(RelationType.EVALUATED_ON);
        this.least = least;
    }

    /** @param scores by relation; what a relation has no score of is as unlikely as can be */
    List<Statement> of(Map<RelationType, Map<Pair, Double>> scores) {
        Map<Pair, Double> trained = scores.get(RelationType.TRAINED_ON);
        Map<Pair, Double> evaluated = scores.get(RelationType.EVALUATED_ON);
        Set<Pair> pairs = new LinkedHashSet<>(evaluated.keySet());
        pairs.addAll(trained.keySet());
        List<Statement> statements = new ArrayList<>();
        for (Pair pair : pairs) {
            consider(pair, trained.getOrDefault(pair, 0.0), evaluated.getOrDefault(pair, 0.0), statements);
        }
        return statements;
    }

    private void consider(Pair pair, double trained, double evaluated, List<Statement> statements) {
        Use use = new Use(training.confidence(trained), trial.confidence(evaluated));
        boolean stated = training.accepts(trained) || trial.accepts(evaluated);
        if (!stated && use.either() >= least) {
            statements.add(new Statement(use.likelier(), pair, use.confidence()));
        }
    }
}
