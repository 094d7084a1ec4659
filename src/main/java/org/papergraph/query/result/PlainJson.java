package org.papergraph.query.result;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows as JSON for programs that know nothing of RDF: {@code {"columns": […], "rows": [{…}, …]}}, an unbound column left out. */
final class PlainJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)
            .configure(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8, true)
            .build();

    private PlainJson() {}

    static void write(OutputStream out, RowSet rows) {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("columns");
            for (Var column : rows.getResultVars()) {
                json.writeString(column.getVarName());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("rows");
            while (rows.hasNext()) {
                writeRow(json, rows.getResultVars(), rows.next());
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeRow(JsonGenerator json, List<Var> columns, Binding row) throws IOException {
        json.writeStartObject();
        for (Var column : columns) {
            Node value = row.get(column);
            if (value != null) {
                json.writeFieldName(column.getVarName());
                writeValue(json, value);
            }
        }
        json.writeEndObject();
    }

    private static void writeValue(JsonGenerator json, Node value) throws IOException {
        Object plain = value.isLiteral() && value.getLiteralDatatype().isValid(value.getLiteralLexicalForm())
                ? value.getLiteralValue()
                : null;
        if (plain instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (plain instanceof Number number && isFinite(number)) {
            json.writeNumber(new BigDecimal(number.toString()).toPlainString());
        } else {
            json.writeString(Terms.text(value));
        }
    }

    private static boolean isFinite(Number number) {
        return !Double.isNaN(number.doubleValue()) && !Double.isInfinite(number.doubleValue());
    }
}
