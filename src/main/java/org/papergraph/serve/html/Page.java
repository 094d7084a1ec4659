package org.papergraph.serve.html;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.papergraph.query.saved.ParameterException;
import org.papergraph.query.saved.UnknownQueryException;

/** One kind of page. */
@FunctionalInterface
public interface Page {

    /**
     * The page for a request.
     *
     * @param path what stands in the URL after the page's own path, decoded, without a slash at the beginning
     * @param parameters as in the URL
     */
    View show(String path, Map<String, String[]> parameters)
            throws IOException, ParameterException, UnknownQueryException;

    /** The first value of a parameter. */
    static Optional<String> first(Map<String, String[]> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).map(values -> values[0]);
    }
}
