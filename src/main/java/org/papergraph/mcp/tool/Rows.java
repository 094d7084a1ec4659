package org.papergraph.mcp.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.jena.query.Query;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.result.Page;
import org.papergraph.query.result.ResultFormat;

/**
 * So many rows of a query as plain values.
 *
 * @param rows objects by column, what is unbound left out
 * @param more whether the query has further rows
 */
record Rows(JsonNode columns, ArrayNode rows, boolean more) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Rows of(QueryRunner runner, Query query, long limit, long offset) throws IOException {
        Page page = new Page(OptionalLong.of(limit), offset).andOneMore();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runner.select(page.of(query), found -> {
            ResultFormat.JSON.write(out, found);
            return null;
        });
        JsonNode table = JSON.readTree(out.toByteArray());
        ArrayNode rows = (ArrayNode) table.get("rows");
        boolean more = rows.size() > limit;
        if (more) {
            rows.remove((int) limit);
        }
        return new Rows(table.get("columns"), rows, more);
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("columns", columns);
        json.put("rows", rows);
        json.put("more", more);
        return json;
    }
}
