package org.papergraph.relate.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.learn.BoostedTrees;
import org.papergraph.learn.FeatureIndex;
import org.papergraph.learn.LinearModel;
import org.papergraph.learn.TreeBooster;
import org.papergraph.model.EntityType;
import org.papergraph.relate.Example;
import org.papergraph.relate.learning.Decision;
import org.papergraph.relate.reading.Reading;
import org.papergraph.relate.result.ResultFeatures.Role;
import org.papergraph.relate.text.Document;

/** Whom a value belongs to, by models that think the same of all candidates for a role. */
class ResultModelTest {

    private static final int CIFAR = 1;
    private static final int IMAGENET = 2;
    private static final int SVHN = 3;

    /** The stages of trees halve what the first stage thinks, twice. */
    private static final float LIKELY = 8;

    private static final float UNLIKELY = -8;

    private static List<ResultModel.Found> found(float dataset, String text) {
        Example example = new Example("A title", text)
                .entity("e0", EntityType.METHOD, "HexaNet")
                .entity("e1", EntityType.DATASET, "CIFAR-10")
                .entity("e2", EntityType.DATASET, "ImageNet")
                .entity("e3", EntityType.DATASET, "SVHN");
        Document document = example.document();
        return model(dataset).find(Report.of(new Reading(document, new double[document.size()], -1)));
    }

    private static List<Optional<Integer>> datasets(float dataset, String text) {
        return found(dataset, text).stream().map(ResultModel.Found::dataset).toList();
    }

    private static ResultModel model(float dataset) {
        Map<Role, BoostedTrees> none = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            none.put(
                    role,
                    new TreeBooster(new TreeBooster.Options(0, 1, 1, 1, 1, 1, 1, 1)).grow(List.of(), new boolean[0]));
        }
        Map<Role, LinearModel> roles =
                Map.of(Role.METHOD, constant(LIKELY), Role.DATASET, constant(dataset), Role.METRIC, constant(UNLIKELY));
        return new ResultModel(constant(LIKELY, UNLIKELY), roles, none, none, new Decision(0, 1, 0));
    }

    /** The same log-odds whatever the features. */
    private static LinearModel constant(float... logOdds) {
        float[][] weights = new float[logOdds.length][1];
        for (int d = 0; d < logOdds.length; d++) {
            weights[d][0] = logOdds[d];
        }
        return new LinearModel(new FeatureIndex(), weights);
    }

    @Test
    void aValueStandsForAllDatasetsThatAreListedTogether() {
        List<ResultModel.Found> found = found(
                LIKELY, "HexaNet lowers the error by 38% on both CIFAR-10 and ImageNet. It was tried on SVHN too.");

        assertEquals(
                List.of(Optional.of(CIFAR), Optional.of(IMAGENET)),
                found.stream().map(ResultModel.Found::dataset).toList());
        for (ResultModel.Found result : found) {
            assertEquals("38%", result.value().text());
            assertEquals(0, result.method());
            assertTrue(result.score() > 0.5 && result.score() < 1, found::toString);
        }
    }

    @Test
    void aListOfThreeIsTakenWhole() {
        assertEquals(
                List.of(Optional.of(CIFAR), Optional.of(IMAGENET), Optional.of(SVHN)),
                datasets(LIKELY, "HexaNet gains 3% on CIFAR-10, ImageNet and SVHN."));
    }

    @Test
    void datasetsThatStandApartDoNotShareIt() {
        assertEquals(
                List.of(Optional.of(CIFAR)),
                datasets(LIKELY, "HexaNet gains 3% on CIFAR-10 when trained without ImageNet."));
    }

    @Test
    void whereNoDatasetIsLikelyTheResultHasNone() {
        assertEquals(
                List.of(Optional.empty()),
                datasets(UNLIKELY, "HexaNet lowers the error by 38% on both CIFAR-10 and ImageNet."));
    }
}
