package org.papergraph.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.model.EntityType;
import org.papergraph.model.Evidence;
import org.papergraph.model.RelationType;
import org.papergraph.model.Result;
import org.papergraph.model.StatedAs;

/** Direction, polarity, enumerations, background, results. */
class StatementTest {

    private static final String OPENING = "We propose HexaNet, a sparse network for image classification. ";

    private static Example hexanet(String sentence) {
        return new Example("HexaNet: Sparse Networks for Image Classification", OPENING + sentence)
                .entity("hexanet", EntityType.METHOD, "HexaNet")
                .entity("resnet", EntityType.METHOD, "ResNet")
                .entity("imagenet", EntityType.DATASET, "ImageNet")
                .entity("cifar", EntityType.DATASET, "CIFAR-10")
                .entity("top1", EntityType.METRIC, "top-1 accuracy")
                .entity("task", EntityType.TASK, "image classification");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HexaNet outperforms ResNet.",
                "Experiments show that our method surpasses ResNet.",
                "ResNet is outperformed by HexaNet.",
                "Compared to ResNet, HexaNet achieves better accuracy.",
            })
    void theBetterOneIsTheSubject(String sentence) {
        Example example = hexanet(sentence);
        assertTrue(example.states("hexanet", RelationType.OUTPERFORMS, "resnet"));
        assertFalse(example.states("resnet", RelationType.OUTPERFORMS, "hexanet"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HexaNet does not need ImageNet.",
                "HexaNet is trained without ImageNet.",
                "HexaNet could be applied to ImageNet.",
                "HexaNet needs no ImageNet.",
                "HexaNet is trained on CIFAR-10 instead of ImageNet.",
                "We train HexaNet on CIFAR-10 rather than ImageNet.",
                "In future work, HexaNet will be evaluated on ImageNet.",
                "HexaNet is not trained on ImageNet.",
                "We do not evaluate HexaNet on ImageNet.",
                "HexaNet never sees ImageNet.",
                "Without using ImageNet, HexaNet converges.",
                "Rather than ImageNet, HexaNet is trained on CIFAR-10.",
                "We plan to train HexaNet on ImageNet.",
                "HexaNet would benefit from training on ImageNet.",
            })
    void whatIsDeniedOrHopedForIsNoStatement(String sentence) {
        Example example = hexanet(sentence);
        assertFalse(example.states("hexanet", RelationType.TRAINED_ON, "imagenet"));
        assertFalse(example.states("hexanet", RelationType.EVALUATED_ON, "imagenet"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HexaNet does not outperform ResNet.",
                "HexaNet fails to outperform ResNet.",
                "HexaNet might outperform ResNet with more data.",
                "We hope that HexaNet outperforms ResNet.",
                "HexaNet performs worse than ResNet.",
            })
    void aWinThatIsDeniedOrHopedForIsNone(String sentence) {
        assertFalse(hexanet(sentence).states("hexanet", RelationType.OUTPERFORMS, "resnet"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HexaNet is on par with ResNet.",
                "On ImageNet, HexaNet reaches parity with ResNet.",
                "HexaNet achieves results comparable to ResNet.",
                "HexaNet rivals ResNet on ImageNet.",
            })
    void whoDoesAsWellAsAnotherIsComparedWithIt(String sentence) {
        assertTrue(hexanet(sentence).states("hexanet", RelationType.COMPARED_WITH, "resnet"));
    }

    @Test
    void whatADenialIsNotAboutIsStated() {
        Example example = hexanet("HexaNet, which does not use labels, outperforms ResNet on ImageNet.");
        assertTrue(example.states("hexanet", RelationType.OUTPERFORMS, "resnet"));
        assertTrue(example.states("hexanet", RelationType.EVALUATED_ON, "imagenet"));
    }

    @Test
    void whatAMethodIsUnlikeIsNeitherItsBaseNorItsPart() {
        Example example = hexanet("Unlike ResNet, HexaNet skips most of its weights.");
        assertFalse(example.states("hexanet", RelationType.BASED_ON, "resnet"));
        assertFalse(example.states("resnet", RelationType.PART_OF, "hexanet"));
    }

    @Test
    void nothingIsBasedOnWhatIsKnownToBeAKindOfIt() {
        Example example = hexanet("HexaNet extends ResNet. ResNet is based on SparseResNet.")
                .entity("sparse", EntityType.METHOD, "SparseResNet");
        assertTrue(example.states("hexanet", RelationType.BASED_ON, "resnet"));
        assertFalse(example.states("resnet", RelationType.BASED_ON, "sparse"));
    }

    @Test
    void enumerationsCountInFull() {
        Example example =
                hexanet("Extensive experiments on ImageNet and CIFAR-10 demonstrate the effectiveness of HexaNet.");
        assertTrue(example.states("hexanet", RelationType.EVALUATED_ON, "imagenet"));
        assertTrue(example.states("hexanet", RelationType.EVALUATED_ON, "cifar"));
    }

    @Test
    void whatAnAbstractSaysOfEarlierWorkIsBackground() {
        Example example = new Example(
                        "HexaNet: Sparse Networks",
                        "Previous work trains ResNet on ImageNet. We propose HexaNet, which surpasses ResNet.")
                .entity("hexanet", EntityType.METHOD, "HexaNet")
                .entity("resnet", EntityType.METHOD, "ResNet")
                .entity("imagenet", EntityType.DATASET, "ImageNet");
        Evidence evidence = example.relation("resnet", RelationType.TRAINED_ON, "imagenet")
                .orElseThrow()
                .evidence()
                .get(0);
        assertEquals(StatedAs.BACKGROUND, evidence.statedAs());
        assertEquals(
                StatedAs.OWN,
                example.relation("paper", RelationType.INTRODUCES, "hexanet")
                        .orElseThrow()
                        .evidence()
                        .get(0)
                        .statedAs());
    }

    @Test
    void wordingsThatAgreeAreNamedAsSources() {
        Evidence evidence = hexanet("HexaNet outperforms ResNet.")
                .relation("hexanet", RelationType.OUTPERFORMS, "resnet")
                .orElseThrow()
                .evidence()
                .get(0);
        assertTrue(evidence.sources().contains("pattern:outperforms"));
        assertTrue(evidence.sources().contains("classifier"));
    }

    @Test
    void aNumberGoesToItsMethodDatasetAndMetric() {
        Result result = hexanet("HexaNet achieves 91.4% top-1 accuracy on ImageNet.")
                .annotation()
                .results()
                .get(0);
        assertEquals("hexanet", result.method());
        assertEquals("imagenet", result.dataset().orElseThrow());
        assertEquals("top1", result.metric().orElseThrow());
        assertEquals("91.4%", result.value());
        assertFalse(result.delta());
    }

    @Test
    void listsOfNumbersGoToListsOfDatasetsRespectively() {
        var results = hexanet("HexaNet improves by +2.8% and +3.2% on ImageNet and CIFAR-10, respectively.")
                .annotation()
                .results();
        assertEquals(2, results.size());
        assertEquals("imagenet", results.get(0).dataset().orElseThrow());
        assertEquals("+2.8%", results.get(0).value());
        assertEquals("cifar", results.get(1).dataset().orElseThrow());
        assertTrue(results.get(1).delta());
    }

    @Test
    void aPairFromToIsTwoResults() {
        var results = hexanet("HexaNet improves the top-1 accuracy on ImageNet from 36.2% to 40.7%.")
                .annotation()
                .results();
        assertEquals(
                List.of("36.2%", "40.7%"), results.stream().map(Result::value).toList());
        results.forEach(r -> assertEquals("imagenet", r.dataset().orElseThrow()));
    }

    @Test
    void aGainIsToldFromAnAbsoluteValue() {
        var results = hexanet("HexaNet outperforms ResNet by 3.1% on ImageNet and reaches 91.4% top-1 accuracy.")
                .annotation()
                .results();
        assertEquals(List.of(true, false), results.stream().map(Result::delta).toList());
    }

    @Test
    void bracketsHoldTheValueOfTheNameBeforeThem() {
        var results = hexanet("HexaNet reaches the best results so far on ImageNet (91.4%) and on CIFAR-10 (98.7%).")
                .annotation()
                .results();
        assertEquals(
                List.of("imagenet 91.4%", "cifar 98.7%"),
                results.stream()
                        .map(r -> r.dataset().orElse("-") + " " + r.value())
                        .toList());
    }

    @Test
    void numbersOfParametersAreNoResults() {
        assertTrue(hexanet("HexaNet has 175 layers and 12 million parameters.")
                .annotation()
                .results()
                .isEmpty());
    }
}
