package org.papergraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.papergraph.query.SampleGraph;

/** The description of the API, as a validator and a program that reads it see it. */
class OpenApiTest {

    @Test
    void itIsValidAndTellsWhatTheServerTakes() throws Exception {
        try (PapergraphServer server = PapergraphServer.start(SampleGraph.create(), ServerOptions.onPort(0))) {
            Requests requests = new Requests(server);
            SwaggerParseResult parsed = new OpenAPIV3Parser()
                    .readContents(requests.get("/api/openapi.json").body(), null, new ParseOptions());
            assertEquals(List.of(), parsed.getMessages());
            OpenAPI api = parsed.getOpenAPI();
            assertEquals("3.1.0", api.getOpenapi());
            Map<String, Parameter> leaderboard = parameters(api, "/api/queries/leaderboard");
            assertTrue(leaderboard.get("dataset").getRequired());
            assertTrue(leaderboard.get("limit").getSchema().getTypes().contains("integer"));
            for (String path : api.getPaths().keySet()) {
                assertEquals(200, requests.get(path + examples(api, path)).statusCode(), path);
            }
        }
    }

    private static Map<String, Parameter> parameters(OpenAPI api, String path) {
        return api.getPaths().get(path).getGet().getParameters().stream()
                .collect(Collectors.toMap(Parameter::getName, Function.identity()));
    }

    /** A call with what must be given, as the description's examples have it. */
    private static String examples(OpenAPI api, String path) {
        return parameters(api, path).values().stream()
                .filter(Parameter::getRequired)
                .map(p -> p.getName() + "=" + Requests.encode(String.valueOf(p.getExample())))
                .collect(Collectors.joining("&", "?", ""));
    }
}
