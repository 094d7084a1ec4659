package org.papergraph.serve.page;

import java.io.IOException;
import java.util.Map;
import org.papergraph.query.ParameterException;
import org.papergraph.query.UnknownQueryException;

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
}
