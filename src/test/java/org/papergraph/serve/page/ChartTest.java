package org.papergraph.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values are drawn as bars, and where all papers have dates, over time too. */
class ChartTest {

    private static Map<String, Object> row(String method, String value, String issued) {
        return issued.isEmpty()
                ? Map.of("methodLabel", method, "value", value, "text", value + "%")
                : Map.of("methodLabel", method, "value", value, "text", value + "%", "issued", issued);
    }

    @Test
    void barsAreAsLongAsTheirShareOfTheLargest() {
        Chart chart = Chart.of(List.of(row("ViT", "80", ""), row("DeiT", "60", ""), row("noise", "-20", "")));
        assertEquals(
                List.of("100.00", "75.00", "25.00"),
                chart.bars().stream().map(Chart.Bar::width).toList());
        assertEquals(List.of(), chart.points());
    }

    @Test
    void equalRowsStandBelowOneAnother() {
        Chart chart = Chart.of(List.of(row("ViT", "80", ""), row("ViT", "80", "")));
        assertEquals(List.of(0, 44), chart.bars().stream().map(Chart.Bar::top).toList());
    }

    @Test
    void pointsStandAtTheirDateAndValue() {
        Chart chart = Chart.of(List.of(
                row("new", "90", "2021-01-11"), row("middle", "70", "2021-01-06"), row("old", "50", "2021-01-01")));
        assertEquals(
                List.of("100.00/0.00", "50.00/50.00", "0.00/100.00"),
                chart.points().stream().map(p -> p.x() + "/" + p.y()).toList());
        assertEquals(new Chart.Axes("2021-01-01", "2021-01-11", "50", "90"), chart.axes());
    }

    @Test
    void withoutAllDatesOrWithOneAloneThereIsNoTime() {
        assertEquals(
                List.of(),
                Chart.of(List.of(row("a", "1", "2021-01-01"), row("b", "2", "")))
                        .points());
        assertEquals(
                List.of(),
                Chart.of(List.of(row("a", "1", "2021-01-01"), row("b", "2", "2021-01-01")))
                        .points());
    }

    @Test
    void aTextWithoutANumberIsNotDrawn() {
        assertEquals(
                List.of(),
                Chart.of(List.of(Map.of("methodLabel", "a", "text", "best"))).bars());
    }
}
