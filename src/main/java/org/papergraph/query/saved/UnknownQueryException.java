package org.papergraph.query.saved;

import java.util.List;

/** There is no saved query of this name. */
public final class UnknownQueryException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int CLIP = 80;

    private final transient List<String> nearest;

    UnknownQueryException(String name, List<String> nearest) {
        super("there is no query called \"" + name.substring(0, Math.min(CLIP, name.length())) + "\""
                + (nearest.isEmpty() ? "" : "; did you mean " + String.join(" or ", nearest) + "?"));
        this.nearest = List.copyOf(nearest);
    }

    /** Names of queries that were perhaps meant, nearest first. */
    public List<String> nearest() {
        return nearest;
    }
}
