package org.papergraph.export;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;

/** RDF/XML, one description after the other, as triples come in. */
final class RdfXmlWriter extends StreamRDFBase {

    private final XMLStreamWriter xml;
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<Node, String> blanks = new HashMap<>();
    private Node subject;
    private boolean rooted;

    /** What may fail as XML does. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    RdfXmlWriter(OutputStream out) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    @Override
    public void prefix(String prefix, String iri) {
        prefixes.put(iri, prefix);
    }

    @Override
    public void triple(Triple triple) {
        write(() -> {
            root();
            if (!triple.getSubject().equals(subject)) {
                closeDescription();
                openDescription(triple.getSubject());
            }
            property(triple.getPredicate().getURI(), triple.getObject());
        });
    }

    @Override
    public void finish() {
        write(() -> {
            root();
            closeDescription();
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private void root() throws XMLStreamException {
        if (rooted) {
            return;
        }
        rooted = true;
        prefixes.put(RDF.getURI(), "rdf");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("rdf:RDF");
        for (Map.Entry<String, String> prefix : new TreeMap<>(prefixes).entrySet()) {
            xml.writeNamespace(prefix.getValue(), prefix.getKey());
        }
    }

    private void openDescription(Node node) throws XMLStreamException {
        subject = node;
        xml.writeCharacters("\n");
        xml.writeStartElement("rdf:Description");
        reference(node, "rdf:about");
    }

    private void closeDescription() throws XMLStreamException {
        if (subject != null) {
            xml.writeCharacters("\n");
            xml.writeEndElement();
        }
    }

    private void property(String iri, Node value) throws XMLStreamException {
        int split = Util.splitNamespaceXML(iri);
        String namespace = iri.substring(0, split);
        String prefix = prefixes.get(namespace);
        xml.writeCharacters("\n  ");
        xml.writeStartElement((prefix == null ? "ns" : prefix) + ":" + iri.substring(split));
        if (prefix == null) {
            xml.writeNamespace("ns", namespace);
        }
        if (value.isLiteral()) {
            literal(value);
        } else {
            reference(value, "rdf:resource");
        }
        xml.writeEndElement();
    }

    private void literal(Node value) throws XMLStreamException {
        if (!value.getLiteralLanguage().isEmpty()) {
            xml.writeAttribute("xml:lang", value.getLiteralLanguage());
        } else if (!value.getLiteralDatatypeURI().equals("http://www.w3.org/2001/XMLSchema#string")) {
            xml.writeAttribute("rdf:datatype", value.getLiteralDatatypeURI());
        }
        // A parser reads a bare carriage return as a line feed.
        String[] lines = representable(value.getLiteralLexicalForm()).split("\r", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.writeEntityRef("#13");
            }
            xml.writeCharacters(lines[i]);
        }
    }

    private void reference(Node node, String attribute) throws XMLStreamException {
        if (node.isBlank()) {
            xml.writeAttribute("rdf:nodeID", blanks.computeIfAbsent(node, n -> "b" + blanks.size()));
        } else {
            xml.writeAttribute(attribute, node.getURI());
        }
    }

    private static String representable(String text) {
        text.codePoints().filter(c -> !allowed(c)).findFirst().ifPresent(c -> {
            throw new ExportException(
                    String.format("RDF/XML cannot hold the character U+%04X; choose another format", c), null);
        });
        return text;
    }

    private static boolean allowed(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        return !control && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF);
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private static ExportException failure(XMLStreamException e) {
        return new ExportException("RDF/XML cannot be written: " + e.getMessage(), e);
    }
}
