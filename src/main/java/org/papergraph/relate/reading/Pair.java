package org.papergraph.relate.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.papergraph.model.RelationType;
import org.papergraph.relate.text.Document;

/** Two entities of one document, by number, in the order subject, object. */
public record Pair(int subject, int object) {

    /** The relations between two entities, in the order in which the model knows them. */
    public static final List<RelationType> RELATIONS = Arrays.stream(RelationType.values())
            .filter(t -> t != RelationType.INTRODUCES)
            .toList();

    /** All pairs that could stand in some relation; the unnamed approach counts only where it is the main one. */
    public static List<Pair> of(Reading reading) {
        Document document = reading.document();
        List<Pair> pairs = new ArrayList<>();
        for (int s = 0; s < document.size(); s++) {
            for (int o = 0; o < document.size(); o++) {
                Pair pair = new Pair(s, o);
                if (s != o
                        && present(reading, s)
                        && present(reading, o)
                        && RELATIONS.stream().anyMatch(r -> pair.fits(reading, r))) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private static boolean present(Reading reading, int entity) {
        return entity != reading.document().unnamed() || reading.isMain(entity);
    }

    public boolean fits(Reading reading, RelationType relation) {
        return relation.allows(
                reading.document().type(subject), reading.document().type(object));
    }

    public Pair reversed() {
        return new Pair(object, subject);
    }
}
