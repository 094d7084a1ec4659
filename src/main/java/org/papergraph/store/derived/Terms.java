package org.papergraph.store.derived;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The part of the vocabulary from which, and in which, the derived graph is made. */
public final class Terms {

    public static final String NS = "https://w3id.org/papergraph/ontology#";

    public static final Resource ENTITY = ResourceFactory.createResource(NS + "Entity");
    public static final Resource CLAIM = ResourceFactory.createResource(NS + "Claim");
    public static final Resource NAMING = ResourceFactory.createResource(NS + "Naming");

    public static final Property NAME = property("name");
    public static final Property FORM = property("form");
    public static final Property PAPER_COUNT = property("paperCount");
    public static final Property NAMING_OF = property("namingOf");
    public static final Property NAMED = property("named");
    public static final Property NAMING_COUNT = property("namingCount");
    public static final Property CONFIDENCE = property("confidence");
    public static final Property STATED_IN = property("statedIn");
    public static final Property SUPPORT = property("support");
    public static final Property COMBINED_CONFIDENCE = property("combinedConfidence");
    public static final Property SUPPORTED_BY = property("supportedBy");

    private Terms() {}

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS, name);
    }
}
