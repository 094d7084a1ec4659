package org.papergraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.model.EntityType;
import org.papergraph.model.Mention;
import org.papergraph.model.Span;

class MentionEdgesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It sees a 7x decoding speedup here.|Metric|7x decoding speedup|decoding speedup",
                "It sees a 3.5\\times latency gain.|Metric|3.5\\times latency|latency",
                "It sees a 40% error rate here.|Metric|40% error rate|error rate",
                "It reaches a top-1 accuracy of 80%.|Metric|top-1 accuracy|top-1 accuracy",
                "On 4x super-resolution it wins.|Task|4x super-resolution|4x super-resolution",
                "It scores 41 on ImageNet-10\\% now.|Dataset|ImageNet-10|ImageNet-10\\%",
                "It scores 41 on CIFAR-10 now.|Dataset|CIFAR-10|CIFAR-10",
                "From 5 to ImageNet% now.|Dataset|ImageNet|ImageNet",
            })
    void numbersAreCutOffOrBelongToTheName(String text, String type, String form, String mended) {
        int start = text.indexOf(form);
        Mention mention = new Mention(
                new Span(start, start + form.length()),
                form,
                EntityType.ofLabel(type).orElseThrow(),
                0.8);
        Mention answer = MentionEdges.mend(mention, text);
        assertEquals(mended, answer.form());
        assertEquals(mended, answer.span().of(text));
    }
}
