package org.papergraph.relate.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.model.EntityType;
import org.papergraph.relate.Example;
import org.papergraph.relate.reading.Reading;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.FormFinder;
import org.papergraph.relate.text.Knowledge;

/** A number may hold for all members of an enumeration. */
class ReportTest {

    private static final int CIFAR = 0;
    private static final int IMAGENET = 1;

    private static Set<Integer> listedWithCifar(String sentence) {
        Example example = new Example("A title", sentence)
                .entity("e1", EntityType.DATASET, "CIFAR-10")
                .entity("e2", EntityType.DATASET, "ImageNet");
        Document document = Document.of(
                example.annotated(),
                FormFinder.locate(example.annotated().paper().text(), example.entities()),
                new Knowledge(Example.LEXICON));
        return Report.of(new Reading(document, new double[document.size()], -1)).listedWith(CIFAR, 0);
    }

    @Test
    void namesOfOneEnumerationShareAValue() {
        assertEquals(Set.of(IMAGENET), listedWithCifar("It lowers the error by 38% on both CIFAR-10 and ImageNet."));
    }

    @Test
    void namesApartDoNot() {
        assertEquals(Set.of(), listedWithCifar("It gains 3% on CIFAR-10 when trained without ImageNet."));
    }
}
