package org.papergraph.relate.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.model.EntityType;
import org.papergraph.relate.Example;
import org.papergraph.relate.reading.Reading;
import org.papergraph.relate.text.Document;

class AttachmentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It uses 25% less memory than before.|2",
                "It brings a 50% reduction in memory.|2",
                "It cuts memory by up to 80% and 77%.|1",
                "It cuts memory and improves by 80%.|0",
                "It scores 91.2 on the test set and needs no memory.|0",
            })
    void onlyGrammarAndWordsOfChangeAttachANumberToAName(String sentence, int attachment) {
        Document document = new Example("A title", sentence)
                .entity("e1", EntityType.METRIC, "memory")
                .document();
        Report report = Report.of(new Reading(document, new double[document.size()], -1));
        assertEquals(
                attachment,
                new Attachment(report.document(), new Layout(report))
                        .of(report.values().get(0), report.document().occurrencesOf(0)));
    }
}
