package org.papergraph.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.papergraph.model.Annotation;
import org.papergraph.model.EntityType;
import org.papergraph.model.Evidence;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;
import org.papergraph.model.Span;

class RelationExtractorTest {

    private final Example example = new Example(
                    "TrajNet: Long-Horizon Forecasting with Sparse Memories",
                    "Forecasting vehicle motion remains hard. We propose TrajNet, a recurrent network with sparse memories. "
                            + "Experiments on nuScenes and Argoverse show that our method outperforms SocialLSTM.")
            .entity("e1", EntityType.METHOD, "TrajNet")
            .entity("e2", EntityType.DATASET, "nuScenes")
            .entity("e3", EntityType.DATASET, "Argoverse")
            .entity("e4", EntityType.METHOD, "SocialLSTM");

    @Test
    void aNameBeforeTheColonOfATitleIsIntroduced() {
        assertTrue(example.states("paper", RelationType.INTRODUCES, "e1"));
        assertFalse(example.states("paper", RelationType.INTRODUCES, "e4"));
    }

    @Test
    void ourMethodStandsForWhatThePaperIntroducesAndEnumerationsCountInFull() {
        assertTrue(example.states("e1", RelationType.EVALUATED_ON, "e2"));
        assertTrue(example.states("e1", RelationType.EVALUATED_ON, "e3"));
        assertTrue(example.states("e1", RelationType.OUTPERFORMS, "e4"));
        assertFalse(example.states("e4", RelationType.OUTPERFORMS, "e1"));
    }

    @Test
    void evidenceQuotesTheSentenceBothEndsAndTheCue() {
        Relation better = example.relation("e1", RelationType.OUTPERFORMS, "e4").orElseThrow();
        Evidence evidence = better.evidence().get(0);
        assertTrue(example.quote(evidence.sentence()).startsWith("Experiments on nuScenes"));
        assertEquals(List.of("our method"), quotes(evidence.subject()));
        assertEquals(List.of("SocialLSTM"), quotes(evidence.object()));
        assertEquals(List.of("outperforms"), quotes(evidence.cue()));
    }

    @Test
    void evidenceOfAnIntroductionQuotesTheNameOnceASentence() {
        Example twice = new Example(
                        "TrajNet: Forecasting with Sparse Memories",
                        "We propose TrajNet, and TrajNet forecasts the motion of vehicles.")
                .entity("e1", EntityType.METHOD, "TrajNet");
        List<Evidence> evidence = twice.relation("paper", RelationType.INTRODUCES, "e1")
                .orElseThrow()
                .evidence();
        assertFalse(evidence.isEmpty());
        evidence.forEach(e -> assertEquals(
                List.of("TrajNet"), e.object().stream().map(twice::quote).toList()));
        long sentences = evidence.stream().map(Evidence::sentence).distinct().count();
        assertEquals(evidence.size(), sentences);
    }

    @Test
    void theSubjectOfASurveyIsNotIntroduced() {
        Example survey = new Example(
                        "Knowledge Distillation: A Survey",
                        "Knowledge distillation compresses large models. This survey reviews the literature on it.")
                .entity("kd", EntityType.METHOD, "Knowledge Distillation", "Knowledge distillation");
        assertFalse(survey.states("paper", RelationType.INTRODUCES, "kd"));
    }

    @Test
    void confidencesAreProbabilities() {
        example.annotation().relations().forEach(r -> assertTrue(r.confidence() > 0 && r.confidence() < 1));
    }

    @Test
    void aThresholdOfTheUsersKeepsWhatIsAsSureAndNothingElse() {
        Set<Relation> all = Set.copyOf(example.annotation().relations());
        Annotation sure = example.annotationFrom(0.7);
        assertEquals(
                all.stream().filter(r -> r.confidence() >= 0.7).collect(Collectors.toSet()),
                Set.copyOf(sure.relations()));
        assertTrue(example.annotationFrom(0.01).relations().size() > all.size());
    }

    private List<String> quotes(List<Span> spans) {
        return spans.stream().map(example::quote).toList();
    }
}
