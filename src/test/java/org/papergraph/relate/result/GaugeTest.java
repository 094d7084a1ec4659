package org.papergraph.relate.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.relate.Example;
import org.papergraph.relate.reading.Reading;
import org.papergraph.relate.text.Document;

class GaugeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It needs 40% less memory.|cost=0,quality=3",
                "It reaches an accuracy of 91.2%.|cost=3,quality=0",
                "Its accuracy is 91.2% after a single long day of work.|cost=1,quality=0",
                "It does so for 7.1% of them.|cost=3,quality=3",
            })
    void wordsOfCostAndOfQualityNearANumberTellWhatItMeasures(String sentence, String gauge) {
        Document document = new Example("A title", sentence).document();
        Report report = Report.of(new Reading(document, new double[document.size()], -1));
        assertEquals(gauge, new Gauge(report.document()).of(report.values().get(0)));
    }
}
