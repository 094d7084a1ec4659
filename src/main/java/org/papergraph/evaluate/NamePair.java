package org.papergraph.evaluate;

import java.util.Optional;
import org.papergraph.model.EntityType;

/** Two names of things of one type, and whether people take them for one thing. */
public record NamePair(EntityType type, String first, String second, boolean same) {

    private static final int CELLS = 4;

    /** Reads {@code type, name, name, same|different}, separated by tabs; empty where the line is not of this form. */
    public static Optional<NamePair> parse(String line) {
        String[] cells = line.strip().split("\t");
        if (cells.length < CELLS || !cells[3].matches("same|different")) {
            return Optional.empty();
        }
        return EntityType.ofLabel(cells[0]).map(t -> new NamePair(t, cells[1], cells[2], cells[3].equals("same")));
    }

    /** As it is read. */
    @Override
    public String toString() {
        return String.join("\t", type.label(), first, second, same ? "same" : "different");
    }
}
