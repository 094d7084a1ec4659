package org.papergraph.relate.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** A number may hold for all members of an enumeration. */
class ReportTest {

    private static final int CIFAR = 0;
    private static final int IMAGENET = 1;

    private static Set<Integer> listedWithCifar(String sentence) {
        return LayoutTest.report(sentence).listedWith(CIFAR, 0);
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
