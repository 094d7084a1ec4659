package org.papergraph.relate.introduction;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.relate.Example;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.FormFinder;
import org.papergraph.relate.text.Knowledge;
import org.papergraph.relate.text.Lists;

class PlaceFeaturesTest {

    private static Set<String> features(String text, String... forms) {
        Example example = new Example("A study", text).entity("e", EntityType.METHOD, forms);
        Document document = Document.of(
                example.annotated(),
                FormFinder.locate(example.annotated().paper().text(), example.entities()),
                new Knowledge(new Lexicon(List.of())));
        return new PlaceFeatures(document, new Lists(document))
                .of(document.occurrencesOf(0).get(0), true);
    }

    @Test
    void aComponentIsUnderTheVerbThatProposesTheWhole() {
        Set<String> features = features("We propose a network that consists of HexaBlock.", "HexaBlock");
        assertTrue(features.contains("verbs=>CONTAIN>PROPOSE"), features::toString);
        assertTrue(features.contains("under=we,2"), features::toString);
    }

    @Test
    void aSentenceAfterAProposalGoesOnWithIt() {
        Set<String> features = features("We propose a network. Then HexaBlock joins the views.", "HexaBlock");
        assertTrue(features.contains("proposes=we,-"), features::toString);
        assertTrue(features.contains("open=then,APPROACH"), features::toString);
    }

    @Test
    void anAbbreviationIsDefinedWhereItIsProposed() {
        Set<String> features = features("We propose ray bundle tracing (RBT) for it.", "ray bundle tracing", "RBT");
        assertTrue(features.contains("defined=APPROACH"), features::toString);
        assertTrue(features.contains("defined=we"), features::toString);
    }
}
