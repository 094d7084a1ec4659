package org.papergraph.map;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the Web Annotation vocabulary, and of PROV-O and schema.org, that the graph uses. */
final class Terms {

    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String PROV = "http://www.w3.org/ns/prov#";

    static final Resource Annotation = ResourceFactory.createResource(OA + "Annotation");
    static final Resource SpecificResource = ResourceFactory.createResource(OA + "SpecificResource");
    static final Resource TextPositionSelector = ResourceFactory.createResource(OA + "TextPositionSelector");
    static final Resource TextQuoteSelector = ResourceFactory.createResource(OA + "TextQuoteSelector");
    static final Property hasBody = ResourceFactory.createProperty(OA, "hasBody");
    static final Property hasTarget = ResourceFactory.createProperty(OA, "hasTarget");
    static final Property hasSource = ResourceFactory.createProperty(OA, "hasSource");
    static final Property hasSelector = ResourceFactory.createProperty(OA, "hasSelector");
    static final Property start = ResourceFactory.createProperty(OA, "start");
    static final Property end = ResourceFactory.createProperty(OA, "end");
    static final Property exact = ResourceFactory.createProperty(OA, "exact");

    static final Resource SoftwareAgent = ResourceFactory.createResource(PROV + "SoftwareAgent");
    static final Property wasAttributedTo = ResourceFactory.createProperty(PROV, "wasAttributedTo");
    static final Resource Activity = ResourceFactory.createResource(PROV + "Activity");
    static final Property startedAtTime = ResourceFactory.createProperty(PROV, "startedAtTime");
    static final Property endedAtTime = ResourceFactory.createProperty(PROV, "endedAtTime");
    static final Property wasAssociatedWith = ResourceFactory.createProperty(PROV, "wasAssociatedWith");
    static final Property url = ResourceFactory.createProperty("http://schema.org/", "url");

    private Terms() {}
}
