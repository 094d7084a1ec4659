package org.papergraph.link.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            LLaMA-2 7B,          LLaMA-2|LLaMA
            Llama 3.1,           Llama
            ResNet-50,           ResNet
            ResNet50,            ResNet
            DINOv2,              DINO
            BERT-base,           BERT
            Qwen2.5-7B-Instruct, Qwen2.5-7B|Qwen2.5|Qwen
            T5-small,            ''
            word2vec,            ''
            database,            ''
            C4,                  ''
            """)
    void theNameWithoutItsLastVersionOrSize(String name, String bases) {
        assertEquals(bases, String.join("|", Versions.bases(name)));
    }

    @ParameterizedTest
    @CsvSource({"BERT", "ViT", "Adam"})
    void aPlainNameIsNoVersion(String name) {
        assertEquals(List.of(), Versions.bases(name));
    }
}
