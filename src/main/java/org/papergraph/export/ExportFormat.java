package org.papergraph.export;

import java.io.OutputStream;
import java.util.function.Function;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** The formats in which the graph can be taken away; all are written as a stream. */
public enum ExportFormat {
    TURTLE(Lang.TURTLE, false, out -> StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS)),
    NT(Lang.NTRIPLES, false, out -> StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8)),
    RDFXML(Lang.RDFXML, false, RdfXmlWriter::new),
    TRIG(Lang.TRIG, true, out -> StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS)),
    NQ(Lang.NQUADS, true, out -> StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8)),
    JSONLD(Lang.JSONLD11, true, JsonLdWriter::new),
    THRIFT(Lang.RDFTHRIFT, true, out -> StreamRDFWriter.getWriterStream(out, RDFFormat.RDF_THRIFT)),
    PROTOBUF(Lang.RDFPROTO, true, out -> StreamRDFWriter.getWriterStream(out, RDFFormat.RDF_PROTO));

    private final Lang lang;
    private final boolean graphs;
    private final Function<OutputStream, StreamRDF> writer;

    ExportFormat(Lang lang, boolean graphs, Function<OutputStream, StreamRDF> writer) {
        this.lang = lang;
        this.graphs = graphs;
        this.writer = writer;
    }

    /** With which Jena reads it. */
    public Lang lang() {
        return lang;
    }

    /** Whether it keeps the named graphs; the others hold their union. */
    public boolean hasGraphs() {
        return graphs;
    }

    StreamRDF writer(OutputStream out) {
        return writer.apply(out);
    }
}
