package org.papergraph.relate.introduction;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.model.EntityType;
import org.papergraph.relate.Example;
import org.papergraph.relate.text.Document;

class OfferFeaturesTest {

    private static Set<String> features(String text, double introduced) {
        Document document = new Example("Six Views at Once", text)
                .entity("e1", EntityType.METHOD, "HexaNet")
                .document();
        return new OfferFeatures(document, new double[] {introduced, 0}).all();
    }

    @Test
    void whatIsProposedWithoutANameIsTheUnnamedApproach() {
        Set<String> features = features("We propose a novel framework for rendering. Our method beats HexaNet.", 0.1);
        assertTrue(features.containsAll(Set.of("offers=unnamed", "owned=2", "studies=0")), features::toString);
    }

    @Test
    void aNameBehindTheNounIsItsName() {
        Set<String> features = features("We propose a novel framework called HexaNet.", 0.9);
        assertTrue(features.contains("offers=named"), features::toString);
    }

    @Test
    void aKnownMethodNamedBesideItIsNot() {
        Set<String> features = features("We present a model like HexaNet.", 0.1);
        assertTrue(features.contains("offers=unnamed"), features::toString);
    }

    @Test
    void whoOnlyStudiesOffersNothing() {
        Set<String> features = features("In this paper we study HexaNet. We find that six views suffice.", 0.1);
        assertTrue(features.containsAll(Set.of("offers=none", "owned=0", "offers=none,studies=2")), features::toString);
    }
}
