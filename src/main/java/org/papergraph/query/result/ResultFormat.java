package org.papergraph.query.result;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/** The forms in which rows are written. */
public enum ResultFormat {
    /** An object with the columns' names, and the rows as objects with plain values. */
    JSON("json", "application/json", null),
    CSV("csv", "text/csv", ResultSetLang.RS_CSV),
    TSV("tsv", "text/tab-separated-values", ResultSetLang.RS_TSV),
    XML("xml", "application/sparql-results+xml", ResultSetLang.RS_XML),
    /** The SPARQL 1.1 Query Results JSON Format, with each term's type. */
    SPARQL_JSON("sparql-json", "application/sparql-results+json", ResultSetLang.RS_JSON);

    private final String label;
    private final String mediaType;
    private final Lang lang;

    ResultFormat(String label, String mediaType, Lang lang) {
        this.label = label;
        this.mediaType = mediaType;
        this.lang = lang;
    }

    /** What it is called on the command line and in URLs. */
    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<ResultFormat> ofLabel(String label) {
        return Arrays.stream(values()).filter(f -> f.label.equals(label)).findFirst();
    }

    /** Writes the rows in UTF-8 as they come; leaves {@code out} open. */
    public void write(OutputStream out, RowSet rows) {
        if (lang == null) {
            PlainJson.write(out, rows);
        } else {
            RowSetWriterRegistry.getFactory(lang).create(lang).write(out, rows, new Context());
        }
    }
}
