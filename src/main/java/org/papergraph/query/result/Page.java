package org.papergraph.query.result;

import java.util.OptionalLong;
import org.apache.jena.query.Query;

/**
 * A part of a query's rows.
 *
 * @param limit at most so many rows
 * @param offset rows left out at the beginning
 */
public record Page(OptionalLong limit, long offset) {

    /** All rows. */
    public static final Page ALL = new Page(OptionalLong.empty(), 0);

    public Page {
        if (offset < 0 || limit.orElse(0) < 0) {
            throw new IllegalArgumentException("limit and offset are not negative");
        }
    }

    /** A query for this part of the rows that {@code query} gives, within its own {@code LIMIT} and {@code OFFSET}. */
    public Query of(Query query) {
        Query part = query.cloneQuery();
        long most = query.hasLimit() ? Math.max(0, query.getLimit() - offset) : Long.MAX_VALUE;
        long rows = Math.min(most, limit.orElse(Long.MAX_VALUE));
        if (rows < Long.MAX_VALUE) {
            part.setLimit(rows);
        }
        long before = query.hasOffset() ? query.getOffset() : 0;
        if (before + offset > 0) {
            part.setOffset(before + offset);
        }
        return part;
    }

    /** The same part with one row more, which tells whether another page follows. */
    public Page andOneMore() {
        return new Page(limit.isPresent() ? OptionalLong.of(limit.getAsLong() + 1) : limit, offset);
    }
}
