package org.papergraph.extract.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.papergraph.model.EntityType;
import org.papergraph.model.Mention;
import org.papergraph.model.Span;

class FormDecoderTest {

    private static final String TEXT = "CLIP distillation makes CLIP small, and distillation helps.";

    private static FormModel.Verdict verdict(String form, EntityType type, double confidence) {
        List<FormCandidate.Place> places = new ArrayList<>();
        Matcher matcher = Pattern.compile(form, Pattern.LITERAL).matcher(TEXT);
        while (matcher.find()) {
            places.add(new FormCandidate.Place(0, 0, 1, new Span(matcher.start(), matcher.end()), new float[5]));
        }
        return new FormModel.Verdict(new FormCandidate(form, 1, places), type, confidence);
    }

    private static List<String> decoded(FormModel.Verdict... verdicts) {
        return FormDecoder.decode(List.of(verdicts), v -> v.confidence() >= 0.5).stream()
                .map(m -> m.span().start() + " " + m.form())
                .toList();
    }

    @Test
    void aFormIsTakenAtAllItsPlaces() {
        assertEquals(List.of("0 CLIP", "24 CLIP"), decoded(verdict("CLIP", EntityType.METHOD, 0.9)));
    }

    @Test
    void whatALongerFormCoversIsNoPlaceOfAShorterOne() {
        assertEquals(
                List.of("0 CLIP distillation", "24 CLIP", "40 distillation"),
                decoded(
                        verdict("CLIP", EntityType.METHOD, 0.9),
                        verdict("distillation", EntityType.METHOD, 0.6),
                        verdict("CLIP distillation", EntityType.METHOD, 0.5)));
    }

    @Test
    void anUnlikelyFormTakesNoPlaceFromALikelyOne() {
        assertEquals(
                List.of("0 CLIP", "5 distillation", "24 CLIP", "40 distillation"),
                decoded(
                        verdict("CLIP distillation", EntityType.METHOD, 0.49),
                        verdict("distillation", EntityType.METHOD, 0.3),
                        verdict("CLIP", EntityType.METHOD, 0.5)));
    }

    @Test
    void typeAndConfidenceAreThoseOfTheVerdict() {
        Mention mention = FormDecoder.decode(List.of(verdict("CLIP", EntityType.TASK, 0.75)), v -> true)
                .get(0);
        assertEquals(EntityType.TASK, mention.type());
        assertEquals(0.75, mention.confidence());
    }
}
