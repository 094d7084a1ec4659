package org.papergraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.papergraph.annotate.Annotator;
import org.papergraph.map.LexiconReader;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;
import org.papergraph.model.Mention;
import org.papergraph.model.Paper;

class MentionExtractorTest {

    private static final AnnotatedPaper PAPER = new Annotator()
            .annotate(Paper.of(
                    "LeafFormer: Cheaper Vision Transformers for Image Classification",
                    "Vision Transformers (ViTs) need much data. We propose LeafFormer, a model that is trained with"
                            + " contrastive learning. On ImageNet and CIFAR-100, LeafFormer reaches a top-1 accuracy of"
                            + " 81.3% and outperforms ResNet-50. Its use in image classification is shown."));

    private static final MentionExtractor EXTRACTOR = MentionExtractor.load(LexiconReader.bundledWith(List.of()));

    private static Set<String> forms(EntityType type) {
        return EXTRACTOR.extract(PAPER).stream()
                .filter(m -> m.type() == type)
                .map(Mention::form)
                .collect(Collectors.toSet());
    }

    @Test
    void newNamesAreFoundByTheirUse() {
        assertTrue(forms(EntityType.METHOD)
                .containsAll(Set.of("LeafFormer", "ResNet-50", "contrastive learning", "ViTs")));
    }

    @Test
    void typesAreToldApart() {
        assertEquals(Set.of("ImageNet", "CIFAR-100"), forms(EntityType.DATASET));
        assertTrue(forms(EntityType.TASK).contains("image classification"));
        assertTrue(forms(EntityType.METRIC).contains("top-1 accuracy"));
    }

    @Test
    void aFormIsMarkedEverywhereAndSpansAreExact() {
        List<Mention> mentions = EXTRACTOR.extract(PAPER);
        String text = PAPER.paper().text();
        assertEquals(
                3, mentions.stream().filter(m -> m.form().equals("LeafFormer")).count());
        mentions.forEach(m -> assertEquals(m.form(), m.span().of(text)));
        mentions.forEach(m -> assertTrue(m.confidence() > 0 && m.confidence() <= 1));
        for (int i = 1; i < mentions.size(); i++) {
            assertTrue(
                    mentions.get(i - 1).span().end() <= mentions.get(i).span().start());
        }
    }

    @Test
    void aNameThatStandsNowhereButInAnAddressIsNone() {
        AnnotatedPaper paper = new Annotator()
                .annotate(
                        Paper.of(
                                "BioBERT for clinical notes",
                                "We fine-tune BioBERT. Code: https://github.com/example/biobert and www.example.org/imagenet."));
        Set<String> forms = EXTRACTOR.propose(paper).stream().map(Mention::form).collect(Collectors.toSet());
        assertTrue(forms.contains("BioBERT"), forms::toString);
        assertTrue(forms.stream().noneMatch(Set.of("biobert", "imagenet")::contains), forms::toString);
    }

    @Test
    void theSamePaperGivesTheSameMentions() {
        assertEquals(EXTRACTOR.extract(PAPER), EXTRACTOR.extract(PAPER));
    }

    @Test
    void aLexiconCountsWithoutTraining() {
        AnnotatedPaper paper = new Annotator()
                .annotate(
                        Paper.of("On Training", "All our runs use Quibblecorp and nothing else, and it helps a lot."));
        Lexicon lexicon = new Lexicon(List.of(new LexiconEntry(
                "x:q", EntityType.DATASET, List.of("Quibblecorp"), Set.of(), List.of(), List.of(), List.of())));
        List<Mention> found = MentionExtractor.load(lexicon).extract(paper);
        assertEquals(
                List.of(EntityType.DATASET), found.stream().map(Mention::type).toList());
        assertEquals("Quibblecorp", found.get(0).form());
    }
}
