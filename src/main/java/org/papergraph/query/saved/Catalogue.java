package org.papergraph.query.saved;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.papergraph.query.name.Spelling;

/** The saved queries by name, and the files that could not be used. */
public final class Catalogue {

    private final Map<String, SavedQuery> queries;
    private final List<QueryFileException> problems;

    Catalogue(Collection<SavedQuery> queries, List<QueryFileException> problems) {
        this.queries = new TreeMap<>();
        queries.forEach(q -> this.queries.put(q.name(), q));
        this.problems = List.copyOf(problems);
    }

    /** In the order of their names. */
    public List<SavedQuery> queries() {
        return List.copyOf(queries.values());
    }

    /** What was wrong with the files that were left out. */
    public List<QueryFileException> problems() {
        return problems;
    }

    /** The query of this name; where there is none, the exception's message has the nearest names. */
    public SavedQuery get(String name) throws UnknownQueryException {
        SavedQuery query = queries.get(name);
        if (query == null) {
            throw new UnknownQueryException(name, Spelling.nearest(name, queries.keySet()));
        }
        return query;
    }
}
