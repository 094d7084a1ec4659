package org.papergraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;
import org.papergraph.model.Mention;
import org.papergraph.model.Span;

class DataInTasksTest {

    private static final DataInTasks DATA = new DataInTasks(new Lexicon(List.of(
            entry("dataset/imagenet", EntityType.DATASET, Set.of(), "ImageNet"),
            entry("dataset/ms-coco", EntityType.DATASET, Set.of(), "MS COCO", "COCO"),
            entry("benchmark/mlperf", EntityType.BENCHMARK, Set.of(), "MLPerf"),
            entry("dataset/faces", EntityType.DATASET, Set.of("celebrity"), "Faces"),
            entry("dataset/kinetics", EntityType.DATASET, Set.of(), "Kinetics"),
            entry("method/kinetics", EntityType.METHOD, Set.of(), "Kinetics"))));

    private static LexiconEntry entry(String iri, EntityType type, Set<String> context, String... forms) {
        return new LexiconEntry(iri, type, List.of(forms), context, List.of(), List.of(), List.of());
    }

    private static Mention mention(String form, EntityType type) {
        return new Mention(new Span(10, 10 + form.length()), form, type, 0.7);
    }

    @Test
    void ofATaskNamedAfterDataTheDataAreMarkedInTheirPlace() {
        assertEquals(
                List.of(new Mention(new Span(20, 28), "ImageNet", EntityType.DATASET, 0.7)),
                DATA.unwrap(List.of(mention("zero-shot ImageNet classification", EntityType.TASK))));
        assertEquals(
                List.of(new Mention(new Span(10, 17), "MS COCO", EntityType.DATASET, 0.7)),
                DATA.unwrap(List.of(mention("MS COCO Captioning", EntityType.DATASET))));
    }

    @ParameterizedTest
    @CsvSource({
        "image classification, Task",
        "ImageNet, Task",
        "MLPerf training, Benchmark",
        "ImageNet classifier, Method",
        "Faces generation, Task",
        "Kinetics recognition, Task",
    })
    void allElseStays(String form, String type) {
        List<Mention> mentions = List.of(mention(form, EntityType.ofLabel(type).orElseThrow()));
        assertEquals(mentions, DATA.unwrap(mentions));
    }
}
