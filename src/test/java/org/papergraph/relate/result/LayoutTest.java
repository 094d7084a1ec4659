package org.papergraph.relate.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.model.EntityType;
import org.papergraph.relate.Example;
import org.papergraph.relate.reading.Reading;
import org.papergraph.relate.text.Document;

/** How numbers stand to each other and to the names around them. */
class LayoutTest {

    private static final int CIFAR = 0;
    private static final int IMAGENET = 1;

    static Report report(String sentence) {
        Example example = new Example("A title", sentence)
                .entity("e1", EntityType.DATASET, "CIFAR-10")
                .entity("e2", EntityType.DATASET, "ImageNet");
        Document document = example.document();
        return Report.of(new Reading(document, new double[document.size()], -1));
    }

    private static List<Layout.Pairing> pairings(String sentence) {
        Report report = report(sentence);
        return report.values().stream().map(new Layout(report)::pairing).toList();
    }

    /** For each value, whether it is abreast of the entity's name. */
    private static List<Optional<Boolean>> abreast(String sentence, int entity) {
        Report report = report(sentence);
        var name = report.document().occurrencesOf(entity).get(0);
        return report.values().stream()
                .map(v -> new Layout(report).abreast(v, name))
                .toList();
    }

    @Test
    void fromToPairsAreABaseAndItsGain() {
        assertEquals(
                List.of(Layout.Pairing.FROM, Layout.Pairing.TO), pairings("It lowers the error from 15.2% to 12.9%."));
    }

    @Test
    void versusPairsAreRivals() {
        assertEquals(
                List.of(Layout.Pairing.BEFORE_RIVAL, Layout.Pairing.RIVAL),
                pairings("It outperforms the baseline in motion (75.0 vs 60.0)."));
    }

    @Test
    void numbersOfAListAreSingle() {
        assertEquals(
                List.of(Layout.Pairing.SINGLE, Layout.Pairing.SINGLE), pairings("It gains 1.4% and 2.5% in accuracy."));
    }

    @Test
    void sharesOfThingsAreCounted() {
        Report report = report("It reaches 91.2% accuracy with only 8% of the training samples.");
        assertEquals(
                List.of(Optional.empty(), Optional.of("sample")),
                report.values().stream().map(new Layout(report)::counted).toList());
    }

    @Test
    void valuesAndNamesInRowsGoAbreast() {
        String sentence = "It achieves 93.3% and 74.3% on CIFAR-10 and ImageNet.";
        assertEquals(List.of(Optional.of(true), Optional.of(false)), abreast(sentence, CIFAR));
        assertEquals(List.of(Optional.of(false), Optional.of(true)), abreast(sentence, IMAGENET));
    }

    @Test
    void wordsBetweenTheValuesDoNotMatter() {
        String sentence = "It brings 1.1 F1 and 2.6 F1 improvements on CIFAR-10 and ImageNet, respectively.";
        assertEquals(List.of(Optional.of(false), Optional.of(true)), abreast(sentence, IMAGENET));
    }

    @Test
    void eachNameHasItsShareOfThePairs() {
        Report report = report("It gets 90.7% (88.5%) and 73.1% (65.6%) on CIFAR-10 and ImageNet.");
        assertEquals(
                List.of(Optional.of(false), Optional.of(false), Optional.of(true), Optional.of(true)),
                report.values().stream()
                        .map(v -> new Layout(report).inShare(v, List.of(CIFAR, IMAGENET), IMAGENET))
                        .toList());
    }
}
