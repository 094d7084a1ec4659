package org.papergraph.serve.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource({
        "93.2\\%, 93.2%",
        "Q\\&A for \\$20, Q&A for $20",
        "the T\\\"ulu and Fr\\'echet models, the Tülu and Fréchet models",
        "\\textbf{fast} and \\texttt{small}, fast and small",
        "about $20 and {this}, about $20 and {this}",
        "C:\\new, C:\\new"
    })
    void marksOfLatexAreNotShown(String raw, String shown) {
        assertEquals(shown, PlainText.of(raw));
    }
}
