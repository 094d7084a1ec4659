package org.papergraph.relate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.model.Annotation;
import org.papergraph.model.EntityType;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;
import org.papergraph.relate.text.Knowledge;

class WordingExtractorTest {

    private static final Example EXAMPLE = new Example(
                    "Sparse Networks", "We propose HexaNet. HexaNet outperforms ResNet. It might see ImageNet one day.")
            .entity("hexanet", EntityType.METHOD, "HexaNet")
            .entity("resnet", EntityType.METHOD, "ResNet")
            .entity("imagenet", EntityType.DATASET, "ImageNet");

    private static Annotation annotation(Knowledge knowledge) {
        return new WordingExtractor(knowledge).relate(EXAMPLE.annotated(), EXAMPLE.entities());
    }

    @Test
    void whatIsSaidInSoManyWordsIsFoundAndNothingElse() {
        assertTrue(annotation(new Knowledge(Example.LEXICON))
                .relations()
                .equals(List.of(
                        new Relation("paper", RelationType.INTRODUCES, "hexanet", 1, List.of()),
                        new Relation("hexanet", RelationType.OUTPERFORMS, "resnet", 1, List.of()))));
    }

    @Test
    void withoutWordingsThereIsNoSuchRelation() {
        assertTrue(annotation(new Knowledge(Example.LEXICON).withoutWordings()).relations().stream()
                .noneMatch(r -> r.type() == RelationType.OUTPERFORMS));
    }
}
