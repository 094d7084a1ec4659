package org.papergraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "1, 1.0",
        "0.5, 0.5",
        "0.1, 0.1",
        "0.6666666666666666, 0.6666666666666666",
        "2.0E-3, 0.002",
        "1.0E-4, 0.0001",
        "5.0E-5, 5e-05",
        "1.234E-7, 1.234e-07",
        // The JDK's own conversion gives 2.2E-322 and 2.0E-3 with a digit too many in old releases.
        "2.2E-322, 2.2e-322"
    })
    void numbersReadAsPythonWritesThem(double number, String expected) {
        assertEquals(expected, Decimals.shortest(number));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "1, 100.0", "0.0005, 0.1", "0.125, 12.5", "0.0625, 6.2", "0.1875, 18.8", "0.66666, 66.7"})
    void percentagesRoundTheExactProductAndTiesToEven(double share, String expected) {
        assertEquals(expected, Decimals.percent(share));
    }

    @Property
    void theNumberComesBack(@ForAll @DoubleRange(min = 0, max = 1) double number) {
        String text = Decimals.shortest(number);
        assertEquals(number, Double.parseDouble(text));
        assertTrue(text.length() <= Double.toString(number).length() + 1, text);
    }
}
