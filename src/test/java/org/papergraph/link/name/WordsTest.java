package org.papergraph.link.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "models, model",
        "LLMs, LLM",
        "GPUs, GPU",
        "RWSs, RWS",
        "DARTS, DARTS",
        "analyses, analysis",
        "losses, loss",
        "boxes, box",
        "queries, query",
        "bias, bias",
        "corpus, corpus",
        "us, us",
        "Bayes, Bayes",
        "Stokes, Stokes",
        "robotics, robotics",
        "metrics, metric",
    })
    void pluralsHaveTheirSingulars(String plural, String singular) {
        assertEquals(singular, Words.singular(plural));
    }
}
