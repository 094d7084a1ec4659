package org.papergraph.link.identity;

import java.util.Comparator;
import org.papergraph.link.name.KnownNames;
import org.papergraph.model.EntityKey;

/**
 * That a paper which tells what it means by a name states a relation to a neighbour: what parts the meanings of a name where words
 * do not.
 *
 * @param thing what the name is looked up under
 * @param neighbour as {@link Neighbours} writes it
 */
public record Tie(String thing, String neighbour, Identity identity) implements Comparable<Tie> {

    private static final Comparator<Tie> ORDER =
            Comparator.comparing(Tie::thing).thenComparing(Tie::neighbour).thenComparing(Tie::identity);

    /** The block of all ties of a thing's name to a neighbour. */
    public static String block(String thing, String neighbour) {
        return "tie:" + thing + "|" + neighbour;
    }

    /** Under what a thing of the lexicon is looked up. */
    public static String known(EntityKey key) {
        return "known:" + KnownNames.kind(key.type()) + key.name()
                + key.sense().map(s -> "_" + s).orElse("");
    }

    public String block() {
        return block(thing, neighbour);
    }

    @Override
    public int compareTo(Tie other) {
        return ORDER.compare(this, other);
    }
}
