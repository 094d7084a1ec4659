package org.papergraph.mcp.tool;

import java.io.IOException;
import java.util.Map;
import org.papergraph.query.saved.ParameterException;
import org.papergraph.query.saved.UnknownQueryException;

/** Something that a model can ask of the graph. All of them only read. */
interface GraphTool {

    String name();

    String title();

    /** What it answers and when to use it, for the model. */
    String description();

    /** A JSON Schema of the arguments. */
    Map<String, Object> inputSchema();

    /** The answer, as a value that becomes a JSON object. */
    Map<String, Object> call(Arguments arguments)
            throws ToolException, ParameterException, UnknownQueryException, IOException;
}
