package org.papergraph.correct;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.map.PG;

/** The corrections as a graph: what is said to be missing, where replaced IRIs lead, and who said so when. */
public final class CorrectionGraph {

    private CorrectionGraph() {}

    public static Model of(List<Correction> corrections) {
        Model graph = ModelFactory.createDefaultModel();
        corrections.forEach(c -> add(graph, c));
        return graph;
    }

    private static Literal created(Correction c) {
        boolean day = c.created().indexOf('T') < 0;
        return ResourceFactory.createTypedLiteral(c.created(), day ? XSDDatatype.XSDdate : XSDDatatype.XSDdateTime);
    }

    private static void add(Model graph, Correction c) {
        Resource subject = graph.createResource(c.subject());
        Resource node = graph.createResource(c.iri())
                .addProperty(RDF.type, graph.createResource(PG.NS + c.type().label()))
                .addProperty(RDF.subject, subject)
                .addProperty(DCTerms.creator, c.creator())
                .addProperty(DCTerms.created, created(c));
        c.predicate().ifPresent(p -> node.addProperty(RDF.predicate, graph.createResource(p)));
        c.object().ifPresent(o -> node.addProperty(RDF.object, graph.createResource(o)));
        c.form().ifPresent(f -> node.addProperty(RDFS.label, f));
        c.paper().ifPresent(p -> node.addProperty(PG.inPaper, graph.createResource(p)));
        Resource object = c.object().map(graph::createResource).orElse(null);
        if (c.type() == CorrectionType.SAME) {
            subject.addProperty(DCTerms.isReplacedBy, object).addProperty(OWL.sameAs, object);
        } else if (c.type() == CorrectionType.MISSING) {
            subject.addProperty(graph.createProperty(c.predicate().orElseThrow()), object);
        }
    }
}
