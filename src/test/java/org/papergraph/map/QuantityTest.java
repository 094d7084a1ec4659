package org.papergraph.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            93.3\\%           | 93.3    | %
            12.24\\%          | 12.24   | %
            91.37%            | 91.37   | %
            $93.3\\%$         | 93.3    | %
            sim7\\%           | 7       | %
            \\sim 7%          | 7       | %
            <1%               | 1       | %
            3x                | 3       | x
            3X                | 3       | x
            2.5×              | 2.5     | x
            2.5\\times        | 2.5     | x
            10-fold           | 10      | x
            3 times           | 3       | x
            +4.8              | 4.8     |
            -0.5              | -0.5    |
            −0.5              | -0.5    |
            1,234             | 1234    |
            12,345.6          | 12345.6 |
            .87               | 0.87    |
            88.                | 88     |
            2.1e-4            | 0.00021 |
            0.89 ± 0.01       | 0.89    |
            71.3 pm 0.2 %     | 71.3    | %
            +3.2 points       | 3.2     | points
            3.2 percentage points | 3.2 | points
            1.4 pp            | 1.4     | points
            2 percent         | 2       | %
            1.5-2.3 points    | 1.5     | points
            3–7x              | 3       | x
            3x to 7x          | 3       | x
            36.2%-40.7%       | 36.2    | %
            25 ms             | 25      | ms
            30 frames/s       | 30      | frames/s
            """)
    void readsANumberWithItsUnit(String text, BigDecimal value, String unit) {
        Quantity quantity = Quantity.parse(text).orElseThrow();
        assertEquals(0, value.compareTo(quantity.value()), () -> text + " gives " + quantity);
        assertEquals(Optional.ofNullable(unit), quantity.unit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"half", "", "1/3", "%", "state of the art"})
    void whatIsNoDecimalNumberHasNoValue(String text) {
        assertEquals(Optional.empty(), Quantity.parse(text));
    }
}
