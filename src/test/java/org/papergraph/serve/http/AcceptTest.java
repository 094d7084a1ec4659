package org.papergraph.serve.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content negotiation, as RFC 9110 has it. */
class AcceptTest {

    private static final List<String> OFFERED = List.of("text/html", "text/turtle", "application/ld+json");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */*                                              | text/html
            text/turtle                                      | text/turtle
            TEXT/Turtle ; charset=utf-8                      | text/turtle
            text/html;q=0.5, application/ld+json             | application/ld+json
            text/*                                           | text/html
            text/*;q=0.9, text/html;q=0.1                    | text/turtle
            text/html;q=0, */*;q=0.1                         | text/turtle
            ;, text/turtle;                                  | text/turtle
            """)
    void theBestIsTaken(String header, String best) {
        assertEquals(Optional.of(best), new Accept(header).best(OFFERED));
    }

    @Test
    void whatIsNotOfferedIsNotGiven() {
        assertEquals(Optional.empty(), new Accept("image/png").best(OFFERED));
        assertEquals(Optional.of("text/html"), new Accept(null).best(OFFERED));
    }
}
