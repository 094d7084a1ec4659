package org.papergraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.extract.FormSpans.Form;
import org.papergraph.model.EntityType;

class FormSpansTest {

    @Test
    void theLongestFormTakesThePlace() {
        assertEquals(
                List.of("GPT-4 Turbo", "GPT-4"),
                found("GPT-4 Turbo is quicker than GPT-4.", form("GPT-4"), form("GPT-4 Turbo")));
    }

    @Test
    void formsAreWholeWords() {
        assertEquals(List.of("BERT"), found("RoBERTa and a BERT-based BERTology", form("BERT")));
    }

    private static Form form(String text) {
        return new Form(text, EntityType.METHOD, 1);
    }

    private static List<String> found(String text, Form... forms) {
        return FormSpans.find(text, List.of(forms)).stream().map(m -> m.form()).toList();
    }
}
