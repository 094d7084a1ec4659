package org.papergraph.relate.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.model.EntityType;
import org.papergraph.relate.Example;
import org.papergraph.relate.text.Document;

class ValueFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It reaches 91.4% accuracy.|91.4%",
                "It reaches 93.3\\% accuracy.|93.3\\%",
                "Recall grows (+4.8 on average).|+4.8",
                "It gains +113 points over the baseline.|+113",
                "It is 2.45 points better.|2.45 points",
                "It decodes 3.65 times faster.|3.65 times",
                "It yields a 10-fold speedup.|10-fold",
                "The score is 0.78 \u00b1 0.10 here.|0.78 \u00b1 0.10",
                "It keeps 98.0%performance of its teacher.|98.0%",
                "Training costs 1200 GPU hours.|1200 GPU hours",
                "It needs 300 MFLOPs.|300 MFLOPs",
                "It was trained at a cost of roughly $20.|$20",
                "It scores $0.5 \\pm 0.1$ there.|0.5 \\pm 0.1",
                "It scores $81.5$ there.|81.5",
                "It scores $81.5\\%$ there.|81.5\\%",
                "It saves up to 64% FLOPs.|64%",
                "It gains 3.69% points.|3.69%",
                "Gains of 12-38\\% are usual.|12-38\\%",
            })
    void valuesAreCopiedWithUnitAndSign(String sentence, String value) {
        assertEquals(List.of(value), values(sentence));
    }

    @Test
    void aPairFromToIsTwoValues() {
        assertEquals(List.of("36.2%", "40.7%"), values("Accuracy rises from 36.2% to 40.7% on the test set."));
        assertEquals(List.of("3x", "7x"), values("Prefilling is 3x to 7x faster."));
        assertEquals(List.of("0.97", "0.98"), values("The AUC grows, 0.97 to 0.98 for nodules."));
        assertEquals(List.of("3.0%", "5.2%"), values("The error rates are 3.0%/5.2% on both parts."));
    }

    @Test
    void aSumOfMoneyIsNoFormula() {
        assertEquals(List.of("$20", "$40"), values("Training costs $20, decoding $40 a day."));
    }

    @Test
    void digitsWithinNamesAreNoValues() {
        Example example = new Example("A title", "Trained on CIFAR-100, ResNet-50 reaches 81.2%.")
                .entity("e1", EntityType.DATASET, "CIFAR-100")
                .entity("e2", EntityType.METHOD, "ResNet-50");
        assertEquals(List.of("81.2%"), values(example));
    }

    private static List<String> values(String sentence) {
        return values(new Example("A title", sentence));
    }

    private static List<String> values(Example example) {
        Document document = example.document();
        return new ValueFinder(document).find().stream().map(Value::text).toList();
    }
}
