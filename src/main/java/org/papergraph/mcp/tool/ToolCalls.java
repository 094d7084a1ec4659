package org.papergraph.mcp.tool;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.IOException;
import java.util.Map;
import org.apache.jena.query.QueryCancelledException;
import org.papergraph.query.saved.ParameterException;
import org.papergraph.query.saved.UnknownQueryException;
import org.papergraph.store.StoreException;

/** Makes tools of the protocol out of ours. A model is told what was wrong with its call, so that it can call again. */
final class ToolCalls {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ToolCalls() {}

    static SyncToolSpecification specification(GraphTool tool) {
        return SyncToolSpecification.builder()
                .tool(Tool.builder(tool.name(), tool.inputSchema())
                        .title(tool.title())
                        .description(tool.description())
                        .annotations(ToolAnnotations.builder()
                                .readOnlyHint(true)
                                .idempotentHint(true)
                                .openWorldHint(false)
                                .build())
                        .build())
                .callHandler((exchange, request) -> answer(tool, new Arguments(request.arguments())))
                .build();
    }

    private static CallToolResult answer(GraphTool tool, Arguments arguments) {
        try {
            Map<String, Object> answer = tool.call(arguments);
            return CallToolResult.builder()
                    .addTextContent(text(answer))
                    .structuredContent(answer)
                    .build();
        } catch (ToolException | ParameterException | UnknownQueryException | StoreException | IOException e) {
            return problem(e.getMessage());
        } catch (QueryCancelledException e) {
            return problem("the query took too long; ask for less");
        }
    }

    private static String text(Map<String, Object> answer) throws JsonProcessingException {
        return JSON.writeValueAsString(answer);
    }

    private static CallToolResult problem(String message) {
        return CallToolResult.builder().addTextContent(message).isError(true).build();
    }
}
