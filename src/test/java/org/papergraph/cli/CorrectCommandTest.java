package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class CorrectCommandTest {

    @Test
    void aFullMinuteHasItsSecondsToo() {
        assertEquals("2026-01-31T12:05:00", CorrectCommand.time(LocalDateTime.of(2026, 1, 31, 12, 5)));
    }
}
