package org.papergraph.query.saved;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;

/**
 * A question that is asked again and again.
 *
 * @param name its path under {@code queries/} without {@code .rq}, such as {@code leaderboard} or {@code check/labels}
 * @param description what it answers, in whole sentences
 * @param text the file as it stands
 */
public record SavedQuery(
        String name, String title, String description, List<Parameter> parameters, Query query, String text) {

    /** Names that mean something else on the command line and in URLs. */
    static final List<String> RESERVED =
            List.of("format", "limit", "offset", "store", "fuseki", "queries", "list", "help", "timeout");

    public SavedQuery {
        parameters = List.copyOf(parameters);
    }

    public Optional<Parameter> parameter(String parameterName) {
        return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
    }

    /** Whether it is a condition on a good graph: one that it finds nothing in. */
    public boolean isCheck() {
        return name.startsWith("check/");
    }
}
