package org.papergraph.map;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/**
 * One change of a store, for the runs graph: who did what when. All that differs from run to run stands here.
 *
 * @param command the command line, as far as it bears on the outcome
 * @param extractor the extractor's IRI
 * @param counts how many papers were added, replaced and so on, by their property
 */
public record Run(
        Instant started, Instant ended, String host, String command, String extractor, Map<Property, Integer> counts) {

    public Run {
        Map<Property, Integer> ordered = new TreeMap<>(Comparator.comparing(Property::getURI));
        ordered.putAll(counts);
        counts = Collections.unmodifiableMap(ordered);
    }

    /** The triples that describe it. */
    public Model toModel(Iris iris) {
        Model model = ModelFactory.createDefaultModel();
        String name = started + "-" + Hash.shortOf(host, command, ended.toString());
        Resource run = model.createResource(iris.base() + "run/" + name)
                .addProperty(RDF.type, PG.Run)
                .addProperty(RDF.type, Terms.Activity)
                .addProperty(Terms.startedAtTime, started.toString(), XSDDatatype.XSDdateTime)
                .addProperty(Terms.endedAtTime, ended.toString(), XSDDatatype.XSDdateTime)
                .addProperty(Terms.wasAssociatedWith, model.createResource(extractor))
                .addProperty(PG.host, host)
                .addProperty(PG.command, command);
        counts.forEach((property, count) -> run.addProperty(property, count.toString(), XSDDatatype.XSDinteger));
        return model;
    }
}
