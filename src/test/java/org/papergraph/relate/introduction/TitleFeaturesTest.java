package org.papergraph.relate.introduction;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.Paper;
import org.papergraph.relate.Example;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Knowledge;

class TitleFeaturesTest {

    private static TitleFeatures title(String title, String... forms) {
        Entity entity = new Entity("e", EntityType.METHOD, forms[0], List.of(forms), List.of(), 1);
        AnnotatedPaper paper = new AnnotatedPaper(Paper.of(title, "We show it."), List.of());
        return new TitleFeatures(Document.of(paper, List.of(entity), new Knowledge(Example.LEXICON)));
    }

    @Test
    void aNameIsCoinedBeforeTheColonAloneOrWithItsAbbreviation() {
        assertTrue(title("HexaNet: Six Views at Once", "HexaNet").coinsTitle(0));
        assertTrue(title("Ray Bundle Tracing (RBT): Faster Renders", "RBT").coinsTitle(0));
        assertTrue(title("The HexaNet: Six Views at Once", "HexaNet").coinsTitle(0));
        assertFalse(title("Six Views at Once with HexaNet", "HexaNet").coinsTitle(0));
    }

    @Test
    void aSurveyCoinsNothing() {
        assertFalse(title("HexaNet (HN): A Survey", "HexaNet", "HN").coinsTitle(0));
        assertTrue(title("HexaNet (HN): A Survey", "HexaNet", "HN").surveys(0));
    }

    @Test
    void aWholeTitleAndALargerSizeOfItAreTold() {
        assertTrue(title("Ray Bundle Tracing", "Ray Bundle Tracing").of(0).contains("title="));
        assertTrue(title("HexaNet: Six Views at Once", "HexaNet-7B").of(0).contains("title+"));
        assertFalse(title("HexaNet: Six Views at Once", "OctaNet").of(0).contains("title+"));
    }

    @Test
    void whatATitleDoesItsWorkByIsTold() {
        Set<String> features =
                title("HexaNet: Six Views via Ray Bundles", "Ray Bundles").of(0);
        assertTrue(features.containsAll(Set.of("title>", "title-prev=via", "title-means=true")));
    }
}
