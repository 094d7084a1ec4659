package org.papergraph.relate.result;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.papergraph.model.Entity;
import org.papergraph.relate.reading.Reading;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Occurrence;

/**
 * A paper as one reads it for its numbers.
 *
 * @param reading with the proposed metrics as further entities
 * @param values the numbers that may be results
 * @param named how many entities stood there before the proposals, which follow them
 */
public record Report(Reading reading, List<Value> values, int named) {

    public static Report of(Reading reading) {
        List<Value> values = new ValueFinder(reading.document()).find();
        List<Entity> metrics = MetricFinder.find(reading.document(), values);
        return new Report(
                metrics.isEmpty() ? reading : reading.with(metrics),
                values,
                reading.document().unnamed());
    }

    public Document document() {
        return reading.document();
    }

    public boolean isProposed(int entity) {
        return entity >= named && entity != document().unnamed();
    }

    /** The other entities that the value's sentence enumerates with {@code entity}. */
    Set<Integer> listedWith(int entity, int value) {
        return document().occurrencesIn(values.get(value).sentence(), entity).stream()
                .flatMap(o -> reading.lists().of(o).stream())
                .map(Occurrence::entity)
                .filter(e -> e != entity)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
